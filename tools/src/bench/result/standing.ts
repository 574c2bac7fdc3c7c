import { flopsOf, type Workload } from '../workload/workload.js';
import type { Measured, Outcome } from './outcome.js';
import { ratio, summarise, type Summary } from './statistics.js';

/** A candidate that was measured, beside the others of its workload. */
export interface Standing {
  readonly measured: Measured;
  readonly stepsPerSecond: Summary;
  /** Times the loops by hand, where those were measured too. */
  readonly timesHand?: Summary;
  /** Part of the machine's limit that the matrix products alone make. */
  readonly ofLimit?: Summary;
}

/** Everybody who was measured, the fastest first. */
export function standings(outcome: Outcome): readonly Standing[] {
  const { workload, measured } = outcome;
  const byHand = measured.find(({ candidate }) => candidate.name === 'hand');
  const limit = limitOf([outcome]);
  const gflops = flopsOf(workload) / 1e9;
  return measured
    .map((one) => ({
      measured: one,
      stepsPerSecond: summarise(one.rates),
      ...(byHand === undefined ? {} : { timesHand: ratio(one.rates, byHand.rates) }),
      ...(limit === undefined
        ? {}
        : {
            ofLimit: ratio(
              one.rates.map((rate) => rate * gflops),
              limit.gflops,
            ),
          }),
    }))
    .sort((a, b) => b.stepsPerSecond.median - a.stepsPerSecond.median);
}

/** The loop that came highest in all rounds together, which is the machine's limit. */
export function limitOf(
  outcomes: readonly Outcome[],
): { readonly name: string; readonly gflops: readonly number[]; readonly median: number } | undefined {
  const loops = new Map<string, number[]>();
  for (const { name, gflops } of outcomes.flatMap(({ limits }) => limits))
    loops.set(name, [...(loops.get(name) ?? []), ...gflops]);
  return [...loops]
    .map(([name, gflops]) => ({ name, gflops, median: summarise(gflops).median }))
    .sort((a, b) => b.median - a.median)
    .at(0);
}

/** Our fastest of those that compute with at least so many bits, or the one of that engine. */
export function ours(
  list: readonly Standing[],
  precision: Workload['precision'],
  engine?: string,
): Standing | undefined {
  return list.find(
    ({ measured: { candidate } }) =>
      candidate.name === 'bp-graph' &&
      (engine === undefined
        ? candidate.apart !== true && candidate.bits >= precision
        : candidate.engine === engine),
  );
}
