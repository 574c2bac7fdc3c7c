import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSession, type Session, type SessionState } from '@bp-graph/graph';
import { StreamController } from './stream-controller.js';
import type { Labels } from './words/labels.js';

/** Told by an element whose session is there or has changed; companions that name the element in `for` take it over. */
export const SESSION_EVENT = 'bp-session';

/** An element that has a session of its own or takes that of another, named by its id. */
export interface SessionHost extends ReactiveControllerHost, HTMLElement {
  for: string | undefined;
  session: Session | undefined;
}

/** Any element, which may be one of ours. */
type Speaker = HTMLElement & {
  readonly session?: unknown;
  readonly locale?: string | undefined;
  readonly labels?: Labels | undefined;
};

/** Joins an element to the session of its property, or else of the element named by `for`, wherever it is in the page. */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #states: StreamController<SessionState>;
  #root: Node | undefined;
  #found: Session | undefined;
  #other: Speaker | undefined;

  constructor(host: SessionHost) {
    this.#host = host;
    this.#states = new StreamController(host);
    host.addController(this);
  }

  get session(): Session | undefined {
    const { session } = this.#host;
    return isSession(session) ? session : this.#found;
  }

  /** The element named by `for`, which says how to speak too. */
  get other(): Speaker | undefined {
    return this.#other;
  }

  get state(): SessionState | undefined {
    return this.#states.value;
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener(SESSION_EVENT, this.#look);
    this.#look();
  }

  hostUpdate(): void {
    this.#look();
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener(SESSION_EVENT, this.#look);
    this.#root = undefined;
  }

  readonly #look = (): void => {
    const { for: id } = this.#host;
    const root = this.#root;
    if (id !== undefined && (root instanceof Document || root instanceof ShadowRoot)) {
      this.#other = root.getElementById(id) ?? undefined;
      const session = this.#other?.session;
      this.#found = isSession(session) ? session : undefined;
    }
    this.#states.source = this.session?.state$;
  };
}
