import type { LitElement, ReactiveController } from 'lit';
import { digitWidth } from './digit-width.js';

/**
 * How much room an element has for its drawing: it is as wide as its gauge, which has no height, so that drawing does not
 * change its size.
 */
export class Room implements ReactiveController {
  #width = 0;
  #digit = 0;
  readonly #host: LitElement;
  readonly #resize = new ResizeObserver(([entry]) => {
    this.#measure(Math.floor(entry.contentRect.width));
    this.#host.requestUpdate();
  });
  #isWatched = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Its width in pixels, and that of a digit in em. */
  get size(): { readonly width: number; readonly digit: number } {
    // Before the first observation the host's own width, less its border, is the same.
    if (this.#width === 0) this.#measure(Math.max(0, this.#host.clientWidth - 2));
    return { width: this.#width, digit: this.#digit };
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

  #measure(width: number): void {
    if (width === this.#width) return;
    this.#width = width;
    this.#digit = digitWidth(getComputedStyle(this.#host).fontFamily);
  }
}
