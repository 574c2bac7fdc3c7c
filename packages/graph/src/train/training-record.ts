import type { Fault } from '@bp-graph/core';
import type { Checkpoint } from './stepper.js';
import type { StopReason } from './stopping.js';

/** What happened in the steps `fromStep` to `toStep`, both included. */
export interface TrainingRecord {
  readonly fromStep: number;
  readonly toStep: number;
  /** The epoch of the last of them, from 0. */
  readonly epoch: number;
  /** Mean of the steps' losses, each before its update and weighted by its rows; penalties included. */
  readonly loss: number;
  /** Loss on the rows held out, after the last step, without penalties. */
  readonly validationLoss?: number;
  /** The rate of the last step. */
  readonly learningRate: number;
  /** The rule by which the run ends with this record, if one does. */
  readonly stopped?: StopReason;
  /** The engine that took the steps. */
  readonly engine: string;
  /** Whether they were taken in a worker; absent where they were not. */
  readonly worker?: true;
  /** Why it is another engine than the one asked for, or the calling thread. */
  readonly refusal?: Fault;
  /** All it takes to go on after the last of them, bit for bit. @throws Fault once the run has gone on. */
  checkpoint(): Checkpoint;
}
