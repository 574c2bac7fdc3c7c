import type { Watched } from '../glimpse.js';
import type { GraphSpec } from '../graph-spec.js';
import type { BatchPosition, TrainingData } from '../train/batches.js';
import type { TakenOptions } from '../train/run-taker.js';
import type { Penalties } from '../train/step-options.js';
import type { Checkpoint } from '../train/checkpoint.js';
import type { StopState } from '../train/stopping.js';
import type { RecordData } from '../train/training-record.js';
import type { FaultData } from './fault-data.js';
import type { Sight } from './sight.js';

/** A message to the worker. */
export type Order = Start | Adjust | Until | Heard | Watch | { readonly kind: 'look' };

/** Starts a run, or restarts it from another state. */
export interface Start {
  readonly kind: 'start';
  /** The number of the start; reports of earlier ones are outdated. */
  readonly turn: number;
  readonly graph: GraphSpec;
  /** Clamped units: the node's id, the unit, the number. */
  readonly held: readonly (readonly [id: string, unit: number, value: number])[];
  readonly options: Omit<TakenOptions, 'data' | 'validation'>;
  /** The tables that have changed. */
  readonly tables: Tables;
  readonly from: Checkpoint;
  /** The rows that replace the first batch, if it was set by hand. */
  readonly instead?: TrainingData;
  readonly learningRate: number;
  readonly penalty: Penalties;
  readonly end: number;
  readonly every: number;
  /** The same as in `Until`. */
  readonly until: number;
}

/** Steps may be taken up to this one, and none beyond until the next such order; 0 pauses the run. */
export interface Until {
  readonly kind: 'until';
  readonly step: number;
}

/** The data and the held-out rows. A table that is missing stays as sent before, or does not exist. */
export interface Tables {
  readonly data?: TrainingData;
  readonly validation?: TrainingData;
}

/** Settings that apply from the next record on. */
export interface Adjust {
  readonly kind: 'adjust';
  readonly learningRate: number;
  readonly penalty: Penalties;
}

/** A report of this load has been processed, so there is room for another. */
export interface Heard {
  readonly kind: 'heard';
  readonly load: number;
}

/**
 * Exactly these nodes, by position, are observed now. Cancels earlier `look` orders; such an order requests the state of the
 * observed nodes after one of the next records.
 */
export interface Watch extends Watched {
  readonly kind: 'watch';
  /** The page's number for this set of observed nodes. */
  readonly number: number;
}

/** A message from the worker. */
export type Report = { readonly kind: 'ready' } | ProgressReport;

/** Records, the state of the run after each of them, and whether the run is over. */
export interface ProgressReport {
  readonly kind: 'progress';
  readonly turn: number;
  readonly records: readonly RecordData[];
  readonly engine: string;
  /** Why the engine differs from the requested one. */
  readonly refusal?: FaultData;
  /** The state of the run after each record, and after the steps before a failure. */
  readonly stands: readonly Stand[];
  /** Parameters and optimiser state for each of these. */
  readonly numbers: Float64Array;
  /** Its share of the backlog that may be in transit. */
  readonly load: number;
  /** The observed nodes after the last record, if requested, with the number of the set of observed nodes. */
  readonly sight?: Sight & { readonly watch: number };
  readonly ending?: { readonly fault?: FaultData };
}

/** The state of a run, apart from its numbers. */
export interface Stand {
  readonly step: number;
  readonly position: BatchPosition;
  readonly stopping?: StopState | undefined;
}
