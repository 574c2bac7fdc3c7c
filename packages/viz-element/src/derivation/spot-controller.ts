import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Spot, PathLook } from './paint-path.js';
import { isShortcut } from '../shortcut.js';

/**
 * Tracks which path or factor is highlighted: the hovered one, or else the focused one, or else the one pinned by a
 * click.
 */
export class SpotController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #hovered: string | undefined;
  #focused: string | undefined;
  #pinned: string | undefined;
  #tabStop = '0';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  get attended(): Spot | undefined {
    const key = this.#hovered ?? this.#focused ?? this.#pinned;
    if (key === undefined) return undefined;
    const [path, factor] = key.split('.');
    return { path: Number(path), ...(key.includes('.') && { factor: Number(factor) }) };
  }

  get look(): Pick<PathLook, 'tabStop' | 'attended' | 'pinned'> {
    const attended = this.#hovered ?? this.#focused ?? this.#pinned;
    return { tabStop: this.#tabStop, attended, pinned: this.#pinned };
  }

  /** Resets everything, for when something else is explained. */
  clear(): void {
    this.#hovered = this.#focused = this.#pinned = undefined;
    this.#tabStop = '0';
  }

  readonly hover = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    this.#hovered = keyAt(event) ?? pathAt(event);
    this.#host.requestUpdate();
  };

  readonly leave = (): void => {
    this.#hovered = undefined;
    this.#host.requestUpdate();
  };

  readonly focus = (event: FocusEvent): void => {
    const key = keyAt(event);
    if (key !== undefined) this.#tabStop = key;
    // Clicking moves the focus too, but a click pins; only keyboard focus highlights.
    this.#focused =
      event.target instanceof Element && event.target.matches(':focus-visible') ? key : undefined;
    this.#host.requestUpdate();
  };

  readonly blur = (): void => {
    this.#focused = undefined;
    this.#host.requestUpdate();
  };

  readonly click = (event: Event): void => {
    const key = keyAt(event);
    this.#pinned = key === this.#pinned ? undefined : key;
    this.#host.requestUpdate();
  };

  readonly key = (event: KeyboardEvent): void => {
    if (!isShortcut(event)) return;
    if (event.key === 'Escape') {
      this.#pinned = this.#focused = undefined;
      this.#host.requestUpdate();
      return;
    }
    const next = this.#next(event.key, keyAt(event));
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  #next(key: string, from: string | undefined): HTMLElement | undefined {
    const spots = Array.from(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-spot]') ?? []);
    const here = spots.findIndex(({ dataset }) => dataset.spot === from);
    const rtl = getComputedStyle(this.#host).direction === 'rtl';
    if (key === 'Home') return spots.at(0);
    if (key === 'End') return spots.at(-1);
    if (key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return spots.at(Math.min(here + 1, spots.length - 1));
    if (key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return spots.at(Math.max(here - 1, 0));
    const down = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (down === undefined || from === undefined) return undefined;
    // The same factor of the path below or above; if that path is shorter, the path as a whole.
    const other = String(Number.parseInt(from, 10) + down);
    const wanted = from.replace(/^\d+/, other);
    return [wanted, other]
      .map((key) => spots.find(({ dataset }) => dataset.spot === key))
      .find((spot) => spot !== undefined);
  }
}

function keyAt({ target }: Event): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-spot]')?.dataset.spot : undefined;
}

/** Hovering between the factors highlights the path as a whole. */
function pathAt({ target }: Event): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-path]')?.dataset.path : undefined;
}
