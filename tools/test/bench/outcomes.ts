import type { Candidate } from '../../src/bench/candidate/candidate.js';
import type { CostOutcome } from '../../src/bench/result/cost-outcome.js';
import type { Measured, Outcome } from '../../src/bench/result/outcome.js';
import { workloads } from '../../src/bench/workload/index.js';
import type { Workload } from '../../src/bench/workload/workload.js';

/** A candidate that only has a name. */
export function candidate(name: string, engine: string, bits: 32 | 64 = 64): Candidate {
  return { name, engine, bits, setup: () => ({ steps: () => {}, loss: () => 0 }) };
}

/** A candidate measured at these steps per second, round by round. */
export function measured(
  [name, engine]: readonly [name: string, engine: string],
  rates: readonly number[],
  rest: Partial<Measured> = {},
): Measured {
  return { candidate: candidate(name, engine), loss: 0.5, firstSeconds: 0.012, rates, ...rest };
}

/** The outcome of an existing workload, with other goals if given. */
export function outcome(
  name: string,
  entries: readonly Measured[],
  { goals, ...rest }: Partial<Omit<Outcome, 'workload'>> & Partial<Pick<Workload, 'goals'>> = {},
): Outcome {
  const workload = workloads.get(name);
  return {
    workload: { ...workload, goals: goals ?? workload.goals },
    measured: entries,
    absent: [],
    share: 1,
    limits: [{ name: '12 registers', gflops: (entries.at(0)?.rates ?? []).map(() => 40) }],
    ...rest,
  };
}

/** The outcome of a cost that must be at most 2 and should be at most 1. */
export function costOutcome(rounds: readonly number[]): CostOutcome {
  const quotient = { title: 'a thing', value: () => 0, must: 2, stretch: 1 };
  const cost = { name: 'watched', title: 'a network', programs: {}, quotients: [quotient] };
  return { cost, engine: 'typescript', values: [rounds] };
}
