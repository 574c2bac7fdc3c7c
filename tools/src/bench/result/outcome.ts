import type { Candidate } from '../candidate/candidate.js';
import type { Workload } from '../workload/workload.js';

/** A candidate that was measured on a workload. */
export interface Measured {
  readonly candidate: Candidate;
  /** After the checked steps. */
  readonly loss: number;
  /** Duration of these first steps, in seconds. */
  readonly firstSeconds: number;
  /** Steps per second, by round. */
  readonly rates: readonly number[];
  /** Why its computation differs, if it does. */
  readonly deviation?: string;
}

/** A candidate that was not measured. */
export interface Absent {
  readonly candidate: Candidate;
  readonly reason: string;
  /** Whether it failed, as opposed to not supporting the workload. */
  readonly failed: boolean;
}

/** The candidates on a workload. */
export interface Field {
  readonly workload: Workload;
  readonly measured: readonly Measured[];
  readonly absent: readonly Absent[];
}

/** The results of a workload. */
export interface Outcome extends Field {
  /** Ours on the workloads that a goal compares with, in the same rounds. */
  readonly beside?: readonly Field[];
  /** Median share of a processor that the measured processes had; 1 on a machine without other load. */
  readonly share: number;
  /** The loops that measure the machine's limit, in the same rounds. */
  readonly limits: readonly { readonly name: string; readonly gflops: readonly number[] }[];
}
