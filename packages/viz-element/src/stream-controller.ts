import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Observable, Subscription } from 'rxjs';

/**
 * Joins a stream to a Lit element: subscribes while the element is connected, keeps the latest value, and requests at
 * most one update per animation frame, however fast the stream emits.
 */
export class StreamController<T> implements ReactiveController {
  /** The latest value; kept when the stream fails. */
  value: T | undefined;
  /** What the stream failed with, if it did. */
  error: unknown;
  readonly #host: ReactiveControllerHost;
  #source: Observable<T> | undefined;
  #subscription: Subscription | undefined;
  #frame: number | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get source(): Observable<T> | undefined {
    return this.#source;
  }

  /** Switches to another stream; the latest value of the previous one is discarded. */
  set source(source: Observable<T> | undefined) {
    if (source === this.#source) return;
    this.#release();
    this.#source = source;
    this.value = undefined;
    this.error = undefined;
    if (this.#connected) this.#listen();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#listen();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#release();
  }

  #listen(): void {
    this.error = undefined;
    this.#subscription = this.#source?.subscribe({
      next: (value) => {
        this.value = value;
        this.#scheduleUpdate();
      },
      error: (error: unknown) => {
        this.error = error;
        this.#scheduleUpdate();
      },
    });
  }

  #release(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #scheduleUpdate(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#host.requestUpdate();
    });
  }
}
