import type { Fault } from '@bp-graph/core';
import type { Checkpoint } from './checkpoint.js';
import type { StopReason } from './stopping.js';

/** A report on the steps `fromStep` to `toStep`, inclusive. */
export interface TrainingRecord {
  readonly fromStep: number;
  readonly toStep: number;
  /** The epoch of the last step, from 0. */
  readonly epoch: number;
  /** The mean of the steps' losses, each before its update and weighted by its batch size; penalties included. */
  readonly loss: number;
  /** The loss on held-out rows after the last step, without penalties. */
  readonly validationLoss?: number;
  /** The learning rate of the last step. */
  readonly learningRate: number;
  /** The stop condition that ended the run with this record, if any. */
  readonly stopped?: StopReason;
  /** The engine that took the steps. */
  readonly engine: string;
  /** True if they were taken in a worker. */
  readonly worker?: true;
  /** Why they were not taken by the requested engine, or not in a worker. */
  readonly refusal?: Fault;
  /** Everything needed to continue after the last step, bit for bit. @throws Fault once the run has moved on. */
  checkpoint(): Checkpoint;
}

/** The data of a record. */
export type RecordData = Omit<TrainingRecord, 'checkpoint'>;
