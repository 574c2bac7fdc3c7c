import type { Candidate } from '../candidate/candidate.js';
import { Lane } from '../process/lane.js';
import type { Absent, Outcome } from '../result/outcome.js';
import type { Workload } from '../workload/workload.js';
import { admit, lossByHand, type Admitted } from './admission.js';
import type { Pace, Report } from './pace.js';

/**
 * Measures the first steps of candidates, each time in a new process. Candidates that compute something else or fail
 * drop out. The machine's limit is not measured alongside, since nothing else runs in the meantime.
 */
export async function raceFresh(
  workload: Workload,
  candidates: readonly Candidate[],
  { rounds }: Pace,
  report: Report,
): Promise<Outcome> {
  const reference = await lossByHand(workload);
  const runners = candidates.map((candidate): Runner => ({ candidate, firsts: [] }));
  for (let round = 0; round < rounds; round++) {
    report(`round ${round + 1} of ${rounds}`);
    for (let k = 0; k < runners.length; k++) {
      const runner = runners[(k + round) % runners.length];
      if (runner.absent === undefined) await start(runner, workload, reference);
    }
  }
  return {
    workload,
    measured: runners.flatMap(({ candidate, firsts, absent }) =>
      absent === undefined
        ? [
            {
              candidate,
              ...firsts[0],
              rates: firsts.map(({ firstSeconds }) => workload.checkedSteps / firstSeconds),
            },
          ]
        : [],
    ),
    absent: runners.flatMap(({ absent }) => absent ?? []),
    share: 1,
    limits: [],
  };
}

/** A candidate, and the first steps of its processes. */
interface Runner {
  readonly candidate: Candidate;
  readonly firsts: Admitted[];
  absent?: Absent;
}

async function start(runner: Runner, workload: Workload, reference: number): Promise<void> {
  const lane = new Lane();
  try {
    await lane.load();
    const came = await admit(lane, runner.candidate, workload, reference);
    if ('reason' in came) runner.absent = came;
    else runner.firsts.push(came);
  } finally {
    lane.end();
  }
}
