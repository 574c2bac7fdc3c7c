import { Fault } from '@bp-graph/core';
import type { Session } from '@bp-graph/graph';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Subscription } from 'rxjs';
import { typedNumber } from '../edit/typed-number.js';
import { isSession } from '../session-controller.js';
import { conditions, type StopCondition } from './conditions.js';
import { isGiven, isLimited, type Limits } from './limits.js';
import type { Tongue } from '../words/tongue.js';
import type { Reason } from './reason.js';
import { stopWords } from './words.js';

/** An element whose run is watched. */
export type StopHost = ReactiveControllerHost & Limits & { readonly session: Session | undefined };

/**
 * Watches a run, tick by tick and not only when the element is drawn, and pauses it when a condition comes to hold; one that
 * has held since it was started does not count.
 */
export class Stops implements ReactiveController {
  reason: Reason | undefined;
  readonly #host: StopHost;
  #session: Session | undefined;
  #states: Subscription | undefined;
  #held = new Set<string>();

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
    if (reason !== undefined && limitOf(reason.name, this.#host) !== reason.limit) this.reason = undefined;
    this.#follow(isSession(session) && isLimited(this.#host) ? session : undefined);
  }

  hostDisconnected(): void {
    this.#states?.unsubscribe();
    this.#states = undefined;
  }

  #follow(session: Session | undefined): void {
    if (session !== this.#session) this.reason = undefined;
    else if (this.#states !== undefined) return;
    this.#states?.unsubscribe();
    this.#session = session;
    // Whoever hears of a state is heard out first: to pause amid that would put the states out of order.
    this.#states = session?.state$.subscribe(() => {
      queueMicrotask(() => {
        if (session === this.#session) this.#check(session);
      });
    });
  }

  #check(session: Session): void {
    const { state } = session;
    const held = new Map(
      conditions.flatMap((condition) => {
        const limit = limitOf(condition.name, this.#host);
        const found = limit === undefined ? undefined : condition.met(state, limit);
        return found === undefined || limit === undefined ? [] : [[condition.name, { limit, found }]];
      }),
    );
    const come = Array.from(held).find(([name]) => !this.#held.has(name));
    this.#held = new Set(held.keys());
    // The reason holds for the run that stopped, as long as it is kept up to there.
    if (state.playing || state.keptTo < (this.reason?.step ?? 0)) this.reason = undefined;
    if (!state.playing) return;
    if (come === undefined) return;
    const [name, { limit, found }] = come;
    this.reason = { name, limit, found, step: state.step };
    session.pause();
  }

  /** Why a limit is none; nothing where all are. */
  fault({ stopLoss, stopGradient }: Limits): Fault | undefined {
    const given = Object.entries({ 'stop-loss': stopLoss, 'stop-gradient': stopGradient });
    const wrong = given.find(([, limit]) => isGiven(limit) && !((typedNumber(String(limit)) ?? -1) > 0));
    if (wrong === undefined) return undefined;
    const [where, limit] = wrong;
    return new Fault({ what: 'not a limit', where, found: String(limit), expected: 'a number above 0' });
  }

  /** The reason as a sentence. */
  sentence(tongue: Tongue): string | undefined {
    const { reasons } = stopWords(tongue);
    return this.reason === undefined ? undefined : reasons[this.reason.name](this.reason);
  }
}

function limitOf(
  name: StopCondition['name'],
  { stopLoss, stopGradient, stopDead }: Limits,
): number | undefined {
  if (name === 'dead') return stopDead ? 0 : undefined;
  const limit = name === 'loss' ? stopLoss : stopGradient;
  return isGiven(limit) ? typedNumber(String(limit)) : undefined;
}
