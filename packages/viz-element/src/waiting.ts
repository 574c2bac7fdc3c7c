import type { Session } from '@bp-graph/graph';
import type { ReactiveControllerHost } from 'lit';
import type { Subscription } from 'rxjs';

/** Holds a run until who is to watch it has been loaded. */
export class Waiting {
  readonly #host: ReactiveControllerHost;
  #session: Session | undefined;
  #states: Subscription | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  holds(session: Session | undefined): boolean {
    return session === this.#session;
  }

  /** Pauses a run that goes on later, unless it is taken in hand meanwhile. */
  hold(session: Session): void {
    session.pause();
    let { state } = session;
    this.#session = session;
    this.#states = session.state$.subscribe({
      next: (now) => {
        if (now !== state && now.learningRate === state.learningRate) this.#leave();
        state = now;
      },
      complete: this.#leave,
    });
  }

  /** The run waits no longer. */
  goOn(): void {
    const session = this.#session;
    if (session === undefined) return;
    this.#leave();
    session.play();
  }

  /** The run is another's from now on; it waits anew if that one plays it. */
  readonly #leave = (): void => {
    this.#states?.unsubscribe();
    this.#session = undefined;
    this.#host.requestUpdate();
  };
}
