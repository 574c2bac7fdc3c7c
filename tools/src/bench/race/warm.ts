import { isOurs, labelOf, type Candidate } from '../candidate/candidate.js';
import { limitLoops } from '../limit/index.js';
import { Lane } from '../process/lane.js';
import type { Absent, Measured, Outcome } from '../result/outcome.js';
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
  const teams = [workload, ...comparedWith(workload)].map((each) => ({
    workload: each,
    entrants: candidates
      .filter((candidate) => each === workload || isOurs(candidate, each.precision))
      .map((candidate): Entrant => ({ candidate, lane: new Lane() })),
  }));
  const limits = [...limitLoops].map((loop) => ({ loop, lane: new Lane() }));
  const entrants = teams.flatMap((team) => team.entrants);
  const lanes = [...entrants, ...limits].map(({ lane }) => lane);
  try {
    report('starting processes');
    await Promise.all(lanes.map((lane) => lane.load()));
    for (const team of teams) await setUp(team, report);
    for (const { loop, lane } of limits) await lane.setUp({ limit: loop.name });
    const starters = entrants.filter(({ came }) => came !== undefined && !('reason' in came));
    await takeTurns(
      [...starters, ...limits].map(({ lane }) => lane),
      { ...pace, slice: workload.slice ?? pace.slice },
      report,
    );
    const [own, ...others] = teams.map((team) => ({ workload: team.workload, ...split(team.entrants) }));
    return {
      ...own,
      beside: others,
      share: summarise([...starters, ...limits].flatMap(({ lane }) => lane.shares)).median,
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

/** A candidate in its process, and how it was set up. */
interface Entrant {
  readonly candidate: Candidate;
  readonly lane: Lane;
  came?: Admitted | Absent;
}

function comparedWith({ goals }: Workload): readonly Workload[] {
  const names = goals.flatMap(({ of }) => (typeof of === 'object' && 'workload' in of ? [of.workload] : []));
  return names.map((name) => workloads.get(name));
}

async function setUp(
  { workload, entrants }: { readonly workload: Workload; readonly entrants: readonly Entrant[] },
  report: Report,
): Promise<void> {
  const reference = await lossByHand(workload);
  for (const entrant of entrants) {
    const { candidate, lane } = entrant;
    report(`setting up ${labelOf(candidate)}`);
    entrant.came = await admit(lane, candidate, workload, reference);
    if ('reason' in entrant.came) lane.end();
  }
}

/** Those that were measured, and those that were not. */
function split(entrants: readonly Entrant[]): Pick<Outcome, 'measured' | 'absent'> {
  const measured: Measured[] = [];
  const absent: Absent[] = [];
  for (const { candidate, lane, came } of entrants) {
    if (came !== undefined && 'reason' in came) absent.push(came);
    else if (came === undefined || lane.failure !== undefined)
      absent.push({ candidate, reason: lane.failure ?? 'not set up', failed: true });
    else measured.push({ candidate, ...came, rates: lane.rates });
  }
  return { measured, absent };
}
