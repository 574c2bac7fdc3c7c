import { Fault } from '@bp-graph/core';
import type { Session, SessionState } from '@bp-graph/graph';
import { typedNumber } from '../edit/typed-number.js';
import { conditions, type StopCondition } from './conditions.js';
import type { Tongue } from '../words/tongue.js';
import type { Reason } from './reason.js';
import { stopWords } from './words.js';

/** The limits of an element as its attributes say them. */
export interface Limits {
  readonly stopLoss: string | number | undefined;
  readonly stopGradient: string | number | undefined;
  readonly stopDead: boolean;
}

/** Watches a run and pauses it when a condition comes to hold; one that has held since it was started does not count. */
export class Stops {
  reason: Reason | undefined;
  #held = new Set<string>();

  watch(session: Session | undefined, state: SessionState | undefined, limits: Limits): void {
    if (session === undefined || state === undefined) return;
    const held = new Map(
      conditions.flatMap((condition) => {
        const limit = limitOf(condition.name, limits);
        const found = limit === undefined ? undefined : condition.met(state, limit);
        return found === undefined || limit === undefined ? [] : [[condition.name, { limit, found }]];
      }),
    );
    const come = Array.from(held).find(([name]) => !this.#held.has(name));
    this.#held = new Set(held.keys());
    if (!state.playing) return;
    this.reason = undefined;
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

function isGiven(limit: string | number | undefined): limit is string | number {
  return limit !== undefined && limit !== '';
}

function limitOf(
  name: StopCondition['name'],
  { stopLoss, stopGradient, stopDead }: Limits,
): number | undefined {
  if (name === 'dead') return stopDead ? 0 : undefined;
  const limit = name === 'loss' ? stopLoss : stopGradient;
  return isGiven(limit) ? typedNumber(String(limit)) : undefined;
}
