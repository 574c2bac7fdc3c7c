import { labelOf, type Candidate } from './candidate/candidate.js';
import { hand } from './candidate/hand.js';
import { limitLoops, type LimitLoop } from './limit/index.js';
import { Lane } from './process/lane.js';
import type { Absent, Measured, Outcome } from './result/outcome.js';
import { lossFault } from './result/losses.js';
import { summarise } from './result/statistics.js';
import { problemOf } from './workload/problem.js';
import type { Workload } from './workload/workload.js';

/** How long everything takes. */
export interface Pace {
  readonly rounds: number;
  /** Seconds for which each is run before it is measured. */
  readonly warmUp: number;
  /** Seconds of one measurement. */
  readonly slice: number;
}

/** Tells what is being done. */
export type Report = (text: string) => void;

/**
 * Measures candidates on a workload, each in a process of its own. First the losses are compared, and who computes
 * something else does not start; then all take turns, round by round, the loops that find the machine's limit among
 * them. Whoever fails on the way drops out and does not hold up the others.
 */
export async function race(
  workload: Workload,
  candidates: readonly Candidate[],
  pace: Pace,
  report: Report,
): Promise<Outcome> {
  const laned = candidates.map((candidate) => ({ candidate, lane: new Lane() }));
  const limits = [...limitLoops].map((loop) => ({ loop, lane: new Lane() }));
  const lanes = [...laned, ...limits].map(({ lane }) => lane);
  try {
    report('starting processes');
    await Promise.all(lanes.map((lane) => lane.load()));
    const starters: Starter[] = [];
    const absent: Absent[] = [];
    const reference = await lossByHand(workload);
    for (const { candidate, lane } of laned) {
      report(`${labelOf(candidate)} sets up`);
      const came = await start(lane, candidate, workload, reference);
      if ('lane' in came) starters.push(came);
      else {
        absent.push(came);
        lane.end();
      }
    }
    for (const { loop, lane } of limits) await lane.setUp({ limit: loop.name });
    await run(
      [...starters, ...limits].map(({ lane }) => lane),
      pace,
      report,
    );
    return outcome(workload, starters, absent, limits);
  } finally {
    for (const lane of lanes) lane.end();
  }
}

/** Who has set up and may run. */
interface Starter {
  readonly candidate: Candidate;
  readonly lane: Lane;
  readonly entry: Omit<Measured, 'rates' | 'candidate'>;
}

async function start(
  lane: Lane,
  candidate: Candidate,
  workload: Workload,
  reference: number,
): Promise<Starter | Absent> {
  const { name, engine, bits } = candidate;
  const answer = await lane.setUp({ candidate: { name, engine }, workload });
  if ('failed' in answer) return { candidate, reason: answer.failed, failed: true };
  if ('refused' in answer) return { candidate, reason: answer.refused, failed: false };
  const deviation = candidate.deviation?.(workload);
  const fault = lossFault(answer.loss, reference, bits, deviation !== undefined);
  if (fault !== undefined) return { candidate, reason: fault, failed: true };
  return { candidate, lane, entry: { ...answer, ...(deviation === undefined ? {} : { deviation }) } };
}

async function run(lanes: readonly Lane[], { rounds, warmUp, slice }: Pace, report: Report): Promise<void> {
  for (const [k, lane] of lanes.entries()) {
    report(`warming up ${k + 1} of ${lanes.length}`);
    await lane.warmUp(warmUp, slice);
  }
  for (let round = 0; round < rounds; round++) {
    report(`round ${round + 1} of ${rounds}`);
    // Who goes first changes, so that nobody always follows the same neighbour.
    for (let k = 0; k < lanes.length; k++) await lanes[(k + round) % lanes.length].measure();
  }
}

function outcome(
  workload: Workload,
  starters: readonly Starter[],
  absent: readonly Absent[],
  limits: readonly { readonly loop: LimitLoop; readonly lane: Lane }[],
): Outcome {
  return {
    workload,
    measured: starters.flatMap(({ candidate, lane: { failure, rates }, entry }) =>
      failure === undefined ? [{ candidate, ...entry, rates }] : [],
    ),
    absent: [
      ...absent,
      ...starters.flatMap(({ candidate, lane: { failure } }) =>
        failure === undefined ? [] : [{ candidate, reason: failure, failed: true }],
      ),
    ],
    share: summarise([...starters, ...limits].flatMap(({ lane }) => lane.shares)).median,
    limits: limits.flatMap(({ loop, lane: { failure, rates } }) =>
      failure === undefined
        ? [{ name: loop.name, gflops: rates.map((rate) => (rate * loop.flopsPerStep) / 1e9) }]
        : [],
    ),
  };
}

async function lossByHand(workload: Workload): Promise<number> {
  const { steps, loss } = await hand.setup(problemOf(workload));
  await steps(workload.checkedSteps);
  return loss();
}
