import type { Outcome } from './outcome.js';
import { limitOf, standings } from './standing.js';

/** The output of `--json`. */
export interface Results {
  readonly limit: { readonly simdGflops: number };
  readonly results: readonly Result[];
}

/** One candidate on one workload. */
export interface Result {
  readonly workload: string;
  /** `hand`, `bp-graph` or a library. */
  readonly candidate: string;
  readonly engine: string;
  /** The median of the rounds. */
  readonly stepsPerSecond: number;
  /** The slowest and the fastest round. */
  readonly spread: readonly [min: number, max: number];
  /** After the checked steps. */
  readonly loss: number;
}

export function resultsOf(outcomes: readonly Outcome[]): Results {
  return {
    limit: { simdGflops: limitOf(outcomes)?.median ?? 0 },
    results: outcomes.flatMap((outcome) =>
      standings(outcome).map(({ measured: { candidate, loss }, stepsPerSecond }) => ({
        workload: outcome.workload.name,
        candidate: candidate.name,
        engine: candidate.engine,
        stepsPerSecond: stepsPerSecond.median,
        spread: stepsPerSecond.spread,
        loss,
      })),
    ),
  };
}
