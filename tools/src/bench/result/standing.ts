import { isOurs, OURS } from '../candidate/candidate.js';
import { flopsOf, type Workload } from '../workload/workload.js';
import type { Measured, Outcome } from './outcome.js';
import { ratio, summarise, type Summary } from './statistics.js';

/** A measured candidate compared with the others on its workload. */
export interface Standing {
  readonly measured: Measured;
  readonly stepsPerSecond: Summary;
  /** Speed relative to the hand-written loops, if those were measured too. */
  readonly timesHand?: Summary;
  /** The flop rate of its matrix products, as a share of the machine's limit. */
  readonly ofLimit?: Summary;
}

/** All measured candidates, fastest first. */
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

/** The loop with the highest median over all rounds, which is the machine's limit. */
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

/** The fastest of our engines with at least this many bits, or the engine of the given name. */
export function ours(
  list: readonly Standing[],
  precision: Workload['precision'],
  engine?: string,
): Standing | undefined {
  return list.find(({ measured: { candidate } }) =>
    engine === undefined
      ? isOurs(candidate, precision)
      : candidate.name === OURS && candidate.engine === engine,
  );
}
