import type { Candidate } from '../candidate/candidate.js';
import type { Workload } from '../workload/workload.js';

/** A candidate that was measured on a workload. */
export interface Measured {
  readonly candidate: Candidate;
  /** After the checked steps. */
  readonly loss: number;
  /** What these first steps took, in seconds. */
  readonly firstSeconds: number;
  /** Steps per second, round by round. */
  readonly rates: readonly number[];
  /** In what it computes something else. */
  readonly deviation?: string;
}

/** A candidate that was not. */
export interface Absent {
  readonly candidate: Candidate;
  readonly reason: string;
  /** Whether that is a failure, and not just something the candidate does not offer. */
  readonly failed: boolean;
}

/** What came of a workload. */
export interface Outcome {
  readonly workload: Workload;
  readonly measured: readonly Measured[];
  readonly absent: readonly Absent[];
  /** How much of a processor the measured processes had, in the middle of all rounds: 1 on a machine of one's own. */
  readonly share: number;
  /** The loops that find the machine's limit, in the same rounds. */
  readonly limits: readonly { readonly name: string; readonly gflops: readonly number[] }[];
}
