import { labelOf, type Candidate } from '../candidate/candidate.js';
import { limitLoops, type LimitLoop } from '../limit/index.js';
import { Lane } from '../process/lane.js';
import type { Absent, Outcome } from '../result/outcome.js';
import { summarise } from '../result/statistics.js';
import type { Workload } from '../workload/workload.js';
import { admit, lossByHand, type Admitted } from './admission.js';
import type { Pace, Report } from './pace.js';
import { takeTurns } from './turns.js';

/**
 * Measures candidates on a workload, each in a process of its own. Losses are compared first, and candidates that
 * compute something else do not start. The others take turns, round by round, along with the loops that measure the
 * machine's limit. A candidate that fails later drops out without holding up the others.
 */
export async function raceWarm(
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
      report(`setting up ${labelOf(candidate)}`);
      const came = await admit(lane, candidate, workload, reference);
      if (!('reason' in came)) starters.push({ candidate, lane, entry: came });
      else {
        absent.push(came);
        lane.end();
      }
    }
    for (const { loop, lane } of limits) await lane.setUp({ limit: loop.name });
    await takeTurns(
      [...starters, ...limits].map(({ lane }) => lane),
      { ...pace, slice: workload.slice ?? pace.slice },
      report,
    );
    return outcome(workload, starters, absent, limits);
  } finally {
    for (const lane of lanes) lane.end();
  }
}

/** A candidate that has been set up. */
interface Starter {
  readonly candidate: Candidate;
  readonly lane: Lane;
  readonly entry: Admitted;
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
