import type { ReactiveControllerHost } from 'lit';
import type { Box } from '../scene/mark.js';
import { panned, revealing, WHOLE_VIEW, within, zoomedAt, type Size, type Viewport } from './viewport.js';

/** Zoom factor per key press. */
const STEP = 1.5;
/** How far a pointer may move, in pixels, before a click becomes a drag. */
const SLACK = 4;

interface Grip {
  readonly x: number;
  readonly y: number;
}

/**
 * Zooms and pans a drawing: by wheel with Ctrl or ⌘, by pinching, by keys, and by dragging once it is zoomed in. A
 * plain wheel or swipe scrolls the page. When the whole drawing is visible, zooming continues with the level of detail,
 * if there is another one.
 */
export class Zooming {
  view: Viewport = WHOLE_VIEW;
  /** Whether the pointer was dragged since it went down, so that the click that follows must be ignored. */
  dragged = false;
  readonly #host: ReactiveControllerHost;
  readonly #grips = new Map<number, Grip>();
  #size: Size = { width: 0, height: 0 };
  #most = 8;
  /** The zoom factor accumulated beyond the whole drawing. */
  #beyond = 1;
  readonly #goLevel: (inwards: boolean) => boolean;

  /** @param goLevel Goes to a higher or lower level of detail; returns whether there is one. */
  constructor(host: ReactiveControllerHost, goLevel: (inwards: boolean) => boolean) {
    this.#host = host;
    this.#goLevel = goLevel;
  }

  /** Adapts the viewport to the size of the drawing. `most` is the largest zoom. */
  fit(size: Size, most: number): void {
    const same = size.width === this.#size.width && size.height === this.#size.height;
    [this.#size, this.#most] = [size, most];
    if (!same) this.view = within(this.view, size);
  }

  /** Pans a box of the drawing into view. */
  reveal(box: Box): void {
    this.#show(revealing(this.view, box, this.#size));
  }

  /** Handles a zoom key around a point. Returns whether the key is one. */
  key(key: string, around: Grip | undefined): boolean {
    const at = around ?? { x: this.#size.width / 2, y: this.#size.height / 2 };
    if (key === '+' || key === '=') this.#zoom(STEP, at);
    else if (key === '-' || key === '−') this.#zoom(1 / STEP, at);
    else if (key === '0') {
      // Return to the finest level first.
      while (this.#goLevel(true));
      this.#show(WHOLE_VIEW);
    } else return false;
    return true;
  }

  /** Event listeners, in the form that Lit accepts. */
  readonly wheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE;
      // A trackpad pinch arrives as a wheel event with Ctrl and small deltas.
      const speed = lines ? 0.05 : 0.002 * (Math.abs(event.deltaY) < 50 ? 5 : 1);
      this.#zoom(2 ** (-event.deltaY * speed), placeOf(event));
    },
  };

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (this.#grips.size === 0) this.dragged = false;
    this.#grips.set(event.pointerId, placeOf(event));
  };

  readonly move = (event: PointerEvent): void => {
    const before = this.#grips.get(event.pointerId);
    if (before === undefined) return;
    const now = placeOf(event);
    const other = [...this.#grips].find(([id]) => id !== event.pointerId)?.[1];
    if (other !== undefined) {
      this.#grips.set(event.pointerId, now);
      this.dragged = true;
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      this.view = panned(this.view, (now.x - before.x) / 2, (now.y - before.y) / 2, this.#size);
      this.#zoom(distance(now, other) / Math.max(1, distance(before, other)), middle);
      return;
    }
    if (this.view.zoom === 1 || (!this.dragged && distance(before, now) < SLACK)) return;
    this.#grips.set(event.pointerId, now);
    if (!this.dragged) (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.dragged = true;
    this.#show(panned(this.view, now.x - before.x, now.y - before.y, this.#size));
  };

  readonly up = (event: PointerEvent): void => {
    this.#grips.delete(event.pointerId);
  };

  /** Two fingers pinch; keep the page from scrolling or zooming. */
  readonly touch = {
    passive: false,
    handleEvent: (event: TouchEvent): void => {
      if (event.touches.length > 1) event.preventDefault();
    },
  };

  #zoom(factor: number, at: Grip): void {
    const isWhole = this.view.zoom === 1;
    this.#beyond = isWhole && factor < 1 ? this.#beyond * factor : 1;
    const isAsked = isWhole && (factor > 1 || this.#beyond * STEP <= 1);
    if (isAsked && this.#goLevel(factor > 1)) this.#beyond = 1;
    else this.#show(zoomedAt(this.view, factor, at, this.#size, this.#most));
  }

  #show(view: Viewport): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}

/** The position of an event relative to the element that listens. */
function placeOf(event: MouseEvent): Grip {
  return placeIn(event.currentTarget as HTMLElement, event);
}

/** The position of an event in an element, in the element's own pixels, which a page may have scaled. */
export function placeIn(element: HTMLElement, { clientX, clientY }: MouseEvent): Grip {
  const { left, top, width } = element.getBoundingClientRect();
  const scale = element.offsetWidth / width || 1;
  return { x: (clientX - left) * scale, y: (clientY - top) * scale };
}

function distance(a: Grip, b: Grip): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
