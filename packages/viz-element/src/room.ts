import type { LitElement, ReactiveController } from 'lit';
import { digitWidth } from './digit-width.js';

/**
 * How much room an element has for its drawing and how large its letters are: as wide and as high as its gauge, which lies
 * outside the flow, so that drawing does not change its size.
 */
export class Room implements ReactiveController {
  /** Whether the words of bars do not find room in it; only seen once they are there. */
  isNarrow = false;
  #size = { width: 0, digit: 0, letters: 1 };
  readonly #host: LitElement;
  readonly #resize = new ResizeObserver(([entry]) => {
    this.#measure(Math.floor(entry.contentRect.width), entry.contentRect.height);
    this.isNarrow = entry.contentRect.width < NARROW * entry.contentRect.height;
    this.#host.requestUpdate();
  });
  #isWatched = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Its width in pixels, that of a digit in em, and how large letters are, 1 being their usual size. */
  get size(): { readonly width: number; readonly digit: number; readonly letters: number } {
    // Before the first observation the host's own width, less its border, is the same.
    if (this.#size.width === 0)
      this.#measure(
        Math.max(0, this.#host.clientWidth - 2),
        parseFloat(getComputedStyle(this.#host).fontSize),
      );
    return this.#size;
  }

  hostUpdated(): void {
    const gauge = this.#host.renderRoot.querySelector('.gauge');
    if (this.#isWatched || gauge === null || !this.#host.isConnected) return;
    this.#isWatched = true;
    this.#resize.observe(gauge);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#isWatched = false;
  }

  #measure(width: number, letter: number): void {
    const letters = letter / USUAL;
    if (width === this.#size.width && letters === this.#size.letters) return;
    this.#size = { width, letters, digit: digitWidth(getComputedStyle(this.#host).fontFamily) };
  }
}

/** Size of the text, in pixels, beside which letters of a drawing have the size that is written in it. */
export const USUAL = 15;

/** Bars write signs for words in less room than this, in em. */
const NARROW = 37;
