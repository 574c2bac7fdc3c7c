import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Drawing } from './drawing.js';
import type { Attention } from './paint/attention.js';
import type { Picture } from './picture.js';
import type { Scene, Stop } from './scene/scene.js';
import { downstream, keysOf, walk, type Direction } from './scene/walk.js';

/** Tracks what the reader points at with the pointer or the keyboard. Stops are identified by their keys. */
export class Pointing implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #picture: Picture;
  readonly #drawing: Drawing;
  #page: Document | undefined;
  #hovered: string | undefined;
  #focused: string | undefined;
  #isTouched = false;
  /** Whether the reader has closed the tooltip, until something is pointed at or focused again. */
  #isClosed = false;
  #tabStop: string | undefined;

  constructor(host: ReactiveControllerHost & Element, picture: Picture, drawing: Drawing) {
    this.#host = host;
    this.#picture = picture;
    this.#drawing = drawing;
    host.addController(this);
  }

  /** Escape closes the tooltip wherever the focus is: the pointer alone may have opened it. */
  hostConnected(): void {
    this.#page = this.#host.ownerDocument;
    this.#page.addEventListener('keydown', this.#close);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('keydown', this.#close);
  }

  /** The stop that is hovered or else focused. */
  get attended(): Stop | undefined {
    return this.#find(this.#hovered) ?? this.#find(this.#focused);
  }

  /** The stop whose tooltip is shown. */
  get told(): Stop | undefined {
    return this.#isClosed ? undefined : this.attended;
  }

  /** The centre of the focused stop, from the corner of the drawing's container. */
  get centre(): { readonly x: number; readonly y: number } | undefined {
    const stop = this.#find(this.#focused);
    return stop === undefined ? undefined : this.#drawing.centreOf(stop);
  }

  /** The stop at which an event happened. */
  stopAt(event: Event): Stop | undefined {
    const { target } = event;
    if (!(target instanceof Element)) return undefined;
    const marked = target.closest<SVGElement>('[data-stop]');
    if (marked !== null) return this.#find(marked.dataset.stop);
    // Events in the document of another window are not instances of this one's `MouseEvent`.
    return 'clientX' in event ? this.#drawing.locate(event as MouseEvent) : undefined;
  }

  readonly hover = (event: PointerEvent): void => {
    this.#isTouched = event.pointerType === 'touch';
    if (this.#isTouched) return;
    const hovered = this.stopAt(event)?.key;
    if (hovered === this.#hovered) return;
    this.#hovered = hovered;
    this.#isClosed = false;
    this.#host.requestUpdate();
  };

  readonly leave = (): void => {
    this.#hovered = undefined;
    this.#host.requestUpdate();
  };

  readonly focus = (event: FocusEvent): void => {
    const stop = this.stopAt(event);
    this.#tabStop = stop?.key ?? this.#tabStop;
    // After a click the mouse has usually moved on by the time one reads, so only keyboard focus counts; touch has no
    // hover at all.
    const isPointed = this.#isTouched || (event.target as Element).matches(':focus-visible');
    this.#focused = isPointed ? stop?.key : undefined;
    this.#isClosed = false;
    if (stop !== undefined) this.#drawing.reveal(stop);
    this.#host.requestUpdate();
  };

  readonly blur = (): void => {
    this.#focused = undefined;
    this.#host.requestUpdate();
  };

  readonly #close = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    this.#isClosed = true;
    this.#host.requestUpdate();
  };

  /** Moves the focus by one stop if the key is an arrow key. Returns whether it is. */
  move(key: string): boolean {
    const { scene } = this.#picture;
    const direction = scene === undefined ? undefined : directionOf(key, scene.down);
    if (scene === undefined || direction === undefined) return false;
    const next = walk(scene, this.#focused ?? this.#tabStop ?? '', direction);
    if (next !== undefined && !this.#focusOn(next.key)) {
      // On a canvas only the tab stop is an element, so it has to be rendered first.
      this.#tabStop = next.key;
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() => this.#focusOn(next.key));
    }
    return true;
  }

  /** If the update that begins removes the focused stop, moves the focus to the tab stop. */
  keepFocus(): void {
    const { shadowRoot, updateComplete } = this.#host;
    if (shadowRoot?.activeElement?.matches('.stop') !== true) return;
    void updateComplete.then(() => {
      if (shadowRoot.activeElement === null)
        shadowRoot.querySelector<SVGElement>('.stop[tabindex="0"]')?.focus();
    });
  }

  #focusOn(key: string): boolean {
    const all = this.#host.shadowRoot?.querySelectorAll<SVGElement>('.stop') ?? [];
    const element = Array.from(all).find(({ dataset }) => dataset.stop === key);
    element?.focus();
    return element !== undefined;
  }

  /** How the picture should show what is hovered, focused and selected. */
  attention(scene: Scene, selected: string | undefined, moving: boolean): Attention {
    const { links, stops } = scene;
    const [hovered, focused] = [this.#find(this.#hovered)?.id, this.#find(this.#focused)?.id];
    const keys = keysOf(scene, [hovered, focused, selected]);
    return {
      tabStop: (this.#find(this.#tabStop) ?? stops.find(({ id }) => id === selected) ?? stops.at(0))?.key,
      // Along with each of these, show the weights and the bias that lead into it.
      shown: new Set([...keys, ...links.flatMap(({ from, to }) => (keys.has(to) ? [from] : []))]),
      selected,
      lit: downstream(links, keysOf(scene, [hovered ?? focused ?? selected])),
      moving,
    };
  }

  #find(key: string | undefined): Stop | undefined {
    return this.#picture.stops.find((stop) => stop.key === key);
  }
}

const SIDEWAYS: Readonly<Record<string, Direction>> = {
  ArrowRight: 'onward',
  ArrowLeft: 'back',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const DOWNWARD: Readonly<Record<string, Direction>> = {
  ArrowDown: 'onward',
  ArrowUp: 'back',
  ArrowLeft: 'up',
  ArrowRight: 'down',
};

/** Maps arrow keys to directions on the page: along the flow to consumers and inputs, across it within a layer. */
function directionOf(key: string, down: boolean): Direction | undefined {
  return (down ? DOWNWARD : SIDEWAYS)[key];
}
