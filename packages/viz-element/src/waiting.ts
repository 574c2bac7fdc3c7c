import type { Session } from '@bp-graph/graph';
import type { ReactiveControllerHost } from 'lit';
import type { Subscription } from 'rxjs';

/** Holds a run until its stop conditions can be checked. */
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

  /** Pauses a run to be resumed by `goOn`, unless someone else takes control of it in the meantime. */
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

  /** Resumes the run that is held, if any. */
  goOn(): void {
    const session = this.#session;
    if (session === undefined) return;
    this.#leave();
    session.play();
  }

  /** Someone else controls the run now. If they play it, it is held anew. */
  readonly #leave = (): void => {
    this.#states?.unsubscribe();
    this.#session = undefined;
    this.#host.requestUpdate();
  };
}
