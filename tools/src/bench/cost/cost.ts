import type { Named } from '@bp-graph/core';
import type { Engine } from '@bp-graph/graph';
import type { Trainer } from '../candidate/candidate.js';

/** What something costs that others need not pay for: programs that are timed in turns, and quotients of their times. */
export interface Cost extends Named {
  readonly title: string;
  /** What is timed, by name. */
  readonly programs: Readonly<Record<string, (engine: Engine) => Program>>;
  readonly quotients: readonly Quotient[];
}

/** Something to be done over and over. */
export type Program = Pick<Trainer, 'steps'>;

/** A figure made of times, of which less is better. */
export interface Quotient {
  readonly title: string;
  /** From the seconds that one step of each program takes. */
  value(this: void, seconds: Readonly<Record<string, number>>): number;
  readonly must: number;
  readonly stretch?: number;
}
