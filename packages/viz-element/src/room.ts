import type { LitElement, ReactiveController } from 'lit';
import { digitWidth } from './digit-width.js';

/**
 * Measures the space for the drawing and the font size. Size comes from a gauge outside the flow, so that the drawing
 * cannot influence it. Height is a constraint only if the page gives the element less than the drawing needs.
 */
export class Room implements ReactiveController {
  #size: RoomSize = { width: 0, digit: 0, letters: 1, height: Infinity };
  readonly #host: LitElement;
  readonly #resize = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const { width, height } = contentRect;
      if (target.className === 'gauge') this.#measure(Math.floor(width), height);
      else this.#hold(target as HTMLElement, height);
    }
    this.#host.requestUpdate();
  });
  readonly #watched = new Set<Element>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get size(): RoomSize {
    // Before the first observation, use the host's own width minus its borders, which comes to the same.
    if (this.#size.width === 0)
      this.#measure(
        Math.max(0, this.#host.clientWidth - 2),
        parseFloat(getComputedStyle(this.#host).fontSize),
      );
    return this.#size;
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    for (const box of this.#host.renderRoot.querySelectorAll('.gauge, .scroll'))
      if (this.#watched.size < this.#watched.add(box).size) this.#resize.observe(box);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#watched.clear();
  }

  #measure(width: number, letter: number): void {
    // A page may hide text by a font size of 0; the drawing has none to scale by then.
    const letters = letter / USUAL || 1;
    if (width === this.#size.width && letters === this.#size.letters) return;
    const digit = digitWidth(getComputedStyle(this.#host).fontFamily);
    this.#size = { width, letters, digit, height: Infinity };
  }

  /**
   * The container always requests the natural height of the drawing. A small increase in height is ignored: it may only
   * mean that the legend of a smaller drawing takes fewer lines.
   */
  #hold({ style, scrollHeight }: HTMLElement, height: number): void {
    const { height: before } = this.#size;
    if (height >= before && height < before + MARGIN) return;
    const isHeld = Math.max(scrollHeight, parseFloat(style.flexBasis) || 0) > height + 1;
    this.#size = { ...this.#size, height: isHeld ? height : Infinity };
  }
}

interface RoomSize {
  /** Width in pixels, width of a digit in em, and font size relative to the usual one. */
  readonly width: number;
  readonly digit: number;
  readonly letters: number;
  /** The height available to the drawing in pixels; Infinity if unconstrained. */
  readonly height: number;
}

/** Font size in pixels at which the text of a drawing has its nominal size. */
const USUAL = 15;

/** About the height of a legend of several lines, in pixels. */
const MARGIN = 48;
