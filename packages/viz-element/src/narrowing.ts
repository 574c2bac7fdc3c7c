import type { LitElement, ReactiveController } from 'lit';

/** Narrower than this, in em, a toolbar shows symbols instead of words. */
const NARROW = 37;

/**
 * Sets the attribute `narrow` of a toolbar that has little room. The room is that of its container: its own width depends
 * on what it shows.
 */
export class Narrowing implements ReactiveController {
  readonly #host: LitElement;
  /** In the next frame, since narrower toolbars may resize the container, which is observed. */
  readonly #resize = new ResizeObserver(() => requestAnimationFrame(this.#measure));

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#resize.observe(this.#host.parentElement ?? this.#host);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
  }

  readonly #measure = (): void => {
    const host = this.#host;
    // What is not a box, such as a shadow root or an inline element, has no width of its own.
    const width = Math.max(host.parentElement?.clientWidth ?? 0, host.clientWidth);
    const least = NARROW * parseFloat(getComputedStyle(host).fontSize);
    // A box that is as wide as what it contains has no width until there is something in it.
    host.toggleAttribute('narrow', width > 0 && width < least);
  };
}
