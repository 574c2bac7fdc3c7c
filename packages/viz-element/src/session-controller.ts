import type { ReactiveControllerHost } from 'lit';
import { isSession, type Session, type SessionState } from '@bp-graph/graph';
import { Joined } from './joined.js';
import { StreamController } from './stream-controller.js';
import type { Speaker } from './words/tongue.js';

/** An element that has a session of its own or takes that of another, named by its id. */
export interface SessionHost extends ReactiveControllerHost, HTMLElement {
  for: string | undefined;
  session: Session | undefined;
}

/** Joins an element to the session of its property, or else of the element named by `for`, wherever it is in the page. */
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
