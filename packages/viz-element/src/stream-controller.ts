import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Observable, Subscription } from 'rxjs';

/**
 * Joins a stream to a Lit element: it listens while the element is in a document, keeps the latest value, and asks for
 * at most one update in an animation frame, however fast the stream runs.
 */
export class StreamController<T> implements ReactiveController {
  /** The latest value; it stays when the stream fails. */
  value: T | undefined;
  /** What the stream failed with. */
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

  /** Listens to another stream from now on; the value of the last one is forgotten. */
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
