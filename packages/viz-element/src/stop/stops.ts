import type { Graph, Session } from '@bp-graph/graph';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Subscription } from 'rxjs';
import { conditions } from './conditions.js';
import { isLimited, type Limits } from './limits.js';
import type { Tongue } from '../words/tongue.js';
import type { Reason } from './reason.js';
import { stopWords } from './words.js';

/** An element whose run is watched. */
export type StopHost = ReactiveControllerHost & Limits & { readonly session: Session | undefined };

/**
 * Checks a run after every step, not just when the element renders, and pauses it when a condition becomes true. A
 * condition that has been true since the run started does not count.
 */
export class Stops implements ReactiveController {
  reason: Reason | undefined;
  readonly #host: StopHost;
  #session: Session | undefined;
  #watch: Subscription | undefined;
  #held: readonly Found[] = [];
  #playing = false;

  constructor(host: StopHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const { session } = this.#host;
    const { reason } = this;
    const limit = conditions.find(({ name }) => name === reason?.name)?.limit(this.#host);
    if (limit !== reason?.limit) this.reason = undefined;
    this.#follow(isLimited(this.#host) ? session : undefined);
  }

  hostDisconnected(): void {
    this.#watch?.unsubscribe();
    this.#watch = undefined;
  }

  #follow(session: Session | undefined): void {
    if (session === this.#session && this.#watch !== undefined) return;
    this.#watch?.unsubscribe();
    if (session !== this.#session) {
      this.reason = undefined;
      this.#playing = false;
    }
    this.#session = session;
    this.#watch = session?.state$.subscribe(({ playing, keptTo }) => {
      // While a run goes on, each step is checked in `#isMet`, which needs the conditions of the step before.
      if (!playing || !this.#playing) this.#held = this.#found(session.graph);
      this.#playing = playing;
      // The reason belongs to the run that stopped, until that resumes or is rewound to before the stop.
      if (playing || keptTo < (this.reason?.step ?? 0)) this.reason = undefined;
    });
    this.#watch?.add(session?.pauseWhen((step) => this.#isMet(session.graph, step)));
  }

  /** Whether some condition became true in this step. */
  #isMet(graph: Graph, step: number): boolean {
    const before = this.#held.map(({ name }) => name);
    this.#held = this.#found(graph);
    const come = this.#held.find(({ name }) => !before.includes(name));
    this.reason = come && { ...come, step };
    return come !== undefined;
  }

  /** The conditions that are true now. */
  #found(graph: Graph): readonly Found[] {
    if (!graph.hasLoss) return [];
    return conditions.flatMap(({ name, limit: limitIn, met }) => {
      const limit = limitIn(this.#host);
      const found = limit === undefined ? undefined : met(graph, limit);
      return found === undefined || limit === undefined ? [] : [{ name, limit, found }];
    });
  }

  /** The reason for stopping, as a sentence. */
  sentence(tongue: Tongue): string | undefined {
    const { reasons } = stopWords(tongue);
    return this.reason === undefined ? undefined : reasons[this.reason.name](this.reason);
  }
}

/** A condition that is true. */
type Found = Omit<Reason, 'step'>;
