import type { LitElement, ReactiveController } from 'lit';
import { digitWidth } from './digit-width.js';

/**
 * How much room an element has for its drawing and how large its letters are: as wide and as high as its gauge, which lies
 * outside the flow, so that drawing does not change its size. How high the drawing may be counts only where the page gives
 * the element less height than the drawing asks for.
 */
export class Room implements ReactiveController {
  /** Whether the words of bars do not find room in it; only seen once they are there. */
  isNarrow = false;
  #size: RoomSize = { width: 0, digit: 0, letters: 1, height: Infinity };
  readonly #host: LitElement;
  readonly #resize = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const { width, height } = contentRect;
      if (target.className === 'gauge') {
        this.#measure(Math.floor(width), height);
        this.isNarrow = width < NARROW * height;
      } else this.#hold(target as HTMLElement, height);
    }
    this.#host.requestUpdate();
  });
  readonly #watched = new Set<Element>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get size(): RoomSize {
    // Before the first observation the host's own width, less its border, is the same.
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
    const letters = letter / USUAL;
    if (width === this.#size.width && letters === this.#size.letters) return;
    const digit = digitWidth(getComputedStyle(this.#host).fontFamily);
    this.#size = { width, letters, digit, height: Infinity };
  }

  /**
   * What holds the drawing always asks for the height it would have by itself. A little more room than before counts for
   * nothing: it may come from a legend that a smaller drawing let shrink.
   */
  #hold({ style, scrollHeight }: HTMLElement, height: number): void {
    const { height: before } = this.#size;
    if (height >= before && height < before + MARGIN) return;
    const isHeld = Math.max(scrollHeight, parseFloat(style.flexBasis) || 0) > height + 1;
    this.#size = { ...this.#size, height: isHeld ? height : Infinity };
  }
}

interface RoomSize {
  /** Its width in pixels, that of a digit in em, and how large letters are, 1 being their usual size. */
  readonly width: number;
  readonly digit: number;
  readonly letters: number;
  /** How high a drawing may be in pixels, as high as it likes where nobody says. */
  readonly height: number;
}

/** Size of the text, in pixels, beside which letters of a drawing have the size that is written in it. */
export const USUAL = 15;

/** As high as a legend of some lines. */
const MARGIN = 48;

/** Bars write signs for words in less room than this, in em. */
const NARROW = 37;
