import type { Named } from '@bp-graph/core';
import type { Engine } from '@bp-graph/graph';
import type { Trainer } from '../candidate/candidate.js';

/**
 * The cost of a feature to those who do not need it: programs that are timed in turns, and quotients of their times.
 */
export interface Cost extends Named {
  readonly title: string;
  /** The programs to time, by name. */
  readonly programs: Readonly<Record<string, (engine: Engine) => Program>>;
  readonly quotients: readonly Quotient[];
}

/** Something that can be repeated. */
export type Program = Pick<Trainer, 'steps'>;

/** A figure computed from times; less is better. */
export interface Quotient {
  readonly title: string;
  /** Computed from the seconds per step of each program. */
  value(this: void, seconds: Readonly<Record<string, number>>): number;
  readonly must: number;
  readonly stretch?: number;
}
