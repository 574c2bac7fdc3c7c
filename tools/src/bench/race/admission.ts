import type { Candidate } from '../candidate/candidate.js';
import { hand } from '../candidate/hand.js';
import type { Lane } from '../process/lane.js';
import { lossFault } from '../result/losses.js';
import type { Absent, Measured } from '../result/outcome.js';
import { problemOf } from '../workload/problem.js';
import type { Workload } from '../workload/workload.js';

/** What is known about a candidate that may be measured. */
export type Admitted = Omit<Measured, 'rates' | 'candidate'>;

/** Takes the checked steps with a candidate. It is only admitted if its loss matches. */
export async function admit(
  lane: Lane,
  candidate: Candidate,
  workload: Workload,
  reference: number,
): Promise<Admitted | Absent> {
  const { name, engine, bits } = candidate;
  const answer = await lane.setUp({ candidate: { name, engine }, workload });
  if ('failed' in answer) return { candidate, reason: answer.failed, failed: true };
  if ('refused' in answer) return { candidate, reason: answer.refused, failed: false };
  const deviation = candidate.deviation?.(workload);
  const fault = lossFault(answer.loss, reference, bits, deviation !== undefined);
  if (fault !== undefined) return { candidate, reason: fault, failed: true };
  return { ...answer, ...(deviation === undefined ? {} : { deviation }) };
}

/** The loss that everyone must have after the checked steps. */
export async function lossByHand(workload: Workload): Promise<number> {
  const { steps, loss } = await hand.setup(problemOf(workload));
  await steps(workload.checkedSteps);
  return loss();
}
