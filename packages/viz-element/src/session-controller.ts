import type { ReactiveControllerHost } from 'lit';
import { isSession, type Session, type SessionState } from '@bp-graph/graph';
import { Joined } from './joined.js';
import { StreamController } from './stream-controller.js';
import type { Speaker } from './words/tongue.js';

/** An element that has a session of its own or uses that of another element, named by its id. */
export interface SessionHost extends ReactiveControllerHost, HTMLElement {
  for: string | undefined;
  session: Session | undefined;
}

/** Joins an element to its own session or else to that of the element named by `for`. */
export class SessionController extends Joined<SessionHost> {
  readonly #states: StreamController<SessionState>;
  #found: Session | undefined;
  #speaker: Speaker | undefined;

  constructor(host: SessionHost) {
    super(host);
    this.#states = new StreamController(host);
    host.addController(this);
  }

  get session(): Session | undefined {
    return this.host.session ?? this.#found;
  }

  get speaker(): Speaker | undefined {
    return this.#speaker;
  }

  get state(): SessionState | undefined {
    return this.#states.value;
  }

  protected fits(element: HTMLElement): boolean {
    return 'session' in element;
  }

  protected look(): void {
    const { named } = this;
    const session: unknown = named && Reflect.get(named, 'session');
    this.#speaker = named;
    this.#found = isSession(session) ? session : undefined;
    this.#states.source = this.session?.state$;
  }
}
