import { isOurs, labelOf, type Candidate } from '../candidate/candidate.js';
import { limitLoops } from '../limit/index.js';
import { Lane } from '../process/lane.js';
import type { Absent, Field, Outcome } from '../result/outcome.js';
import { summarise } from '../result/statistics.js';
import { workloads } from '../workload/index.js';
import type { Workload } from '../workload/workload.js';
import { admit, lossByHand, type Admitted } from './admission.js';
import type { Pace, Report } from './pace.js';
import { takeTurns } from './turns.js';

/**
 * Measures candidates on a workload, each in a process of its own. Losses are compared first, and candidates that
 * compute something else do not start. The others take turns, round by round, along with the loops that measure the
 * machine's limit, and with ours on the workloads that a goal compares with. A candidate that fails later drops out
 * without holding up the others.
 */
export async function raceWarm(
  workload: Workload,
  candidates: readonly Candidate[],
  pace: Pace,
  report: Report,
): Promise<Outcome> {
  const teams = [workload, ...comparedWith(workload)].map((each): Team => ({
    workload: each,
    entrants: candidates
      .filter((candidate) => each === workload || isOurs(candidate, each.precision))
      .map((candidate) => ({ candidate, lane: new Lane() })),
  }));
  const limits = [...limitLoops].map((loop) => ({ loop, lane: new Lane() }));
  const lanes = [...teams.flatMap(({ entrants }) => entrants), ...limits].map(({ lane }) => lane);
  try {
    report('starting processes');
    await Promise.all(lanes.map((lane) => lane.load()));
    const starting: Starting[] = [];
    for (const team of teams) starting.push(await setUp(team, report));
    for (const { loop, lane } of limits) await lane.setUp({ limit: loop.name });
    const running = [...starting.flatMap(({ starters }) => starters), ...limits].map(({ lane }) => lane);
    await takeTurns(running, { ...pace, slice: workload.slice ?? pace.slice }, report);
    const [own, ...others] = starting.map(fieldOf);
    return {
      ...own,
      beside: others,
      share: summarise(running.flatMap(({ shares }) => shares)).median,
      limits: limits.flatMap(({ loop, lane: { failure, rates } }) =>
        failure === undefined
          ? [{ name: loop.name, gflops: rates.map((rate) => (rate * loop.flopsPerStep) / 1e9) }]
          : [],
      ),
    };
  } finally {
    for (const lane of lanes) lane.end();
  }
}

/** A workload, and the processes of those who run it. */
interface Team {
  readonly workload: Workload;
  readonly entrants: readonly { readonly candidate: Candidate; readonly lane: Lane }[];
}

/** Those that have been set up, and those that are not measured. */
interface Starting {
  readonly workload: Workload;
  readonly starters: readonly Starter[];
  readonly absent: readonly Absent[];
}

interface Starter {
  readonly candidate: Candidate;
  readonly lane: Lane;
  readonly entry: Admitted;
}

function comparedWith({ goals }: Workload): readonly Workload[] {
  const names = goals.flatMap(({ of }) => (typeof of === 'object' && 'workload' in of ? [of.workload] : []));
  return names.map((name) => workloads.get(name));
}

async function setUp({ workload, entrants }: Team, report: Report): Promise<Starting> {
  const reference = await lossByHand(workload);
  const starters: Starter[] = [];
  const absent: Absent[] = [];
  for (const { candidate, lane } of entrants) {
    report(`setting up ${labelOf(candidate)}`);
    const came = await admit(lane, candidate, workload, reference);
    if (!('reason' in came)) starters.push({ candidate, lane, entry: came });
    else {
      absent.push(came);
      lane.end();
    }
  }
  return { workload, starters, absent };
}

/** What became of those who started. */
function fieldOf({ workload, starters, absent }: Starting): Field {
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
  };
}
