import type { Candidate } from '../candidate/candidate.js';
import type { Outcome } from '../result/outcome.js';
import type { Workload } from '../workload/workload.js';
import { raceFresh } from './fresh.js';
import type { Pace, Report } from './pace.js';
import { raceWarm } from './warm.js';

export { measureCost } from './cost.js';
export type { Pace, Report } from './pace.js';

/** Measures candidates on a workload, each in a process of its own, or in a new one for every round. */
export function race(
  workload: Workload,
  candidates: readonly Candidate[],
  pace: Pace,
  report: Report,
): Promise<Outcome> {
  const invited = candidates.filter(({ name }) => workload.candidates?.includes(name) ?? true);
  return (workload.fresh === true ? raceFresh : raceWarm)(workload, invited, pace, report);
}
