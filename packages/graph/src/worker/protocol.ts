import type { Watched } from '../glimpse.js';
import type { GraphSpec } from '../graph-spec.js';
import type { BatchPosition, TrainingData } from '../train/batches.js';
import type { TakenOptions } from '../train/run-taker.js';
import type { Penalties } from '../train/step-options.js';
import type { Checkpoint } from '../train/stepper.js';
import type { StopState } from '../train/stopping.js';
import type { RecordData } from '../train/told-record.js';
import type { FaultData } from './fault-data.js';
import type { Sight } from './sight.js';

/** What a worker is told. */
export type Order = Start | Adjust | Until | Heard | Watch | { readonly kind: 'look' };

/** A run is to begin, or to begin again from another point. */
export interface Start {
  readonly kind: 'start';
  /** Number of the beginning; reports of earlier ones are out of date. */
  readonly turn: number;
  readonly graph: GraphSpec;
  /** Units that are held: the node's id, the unit, the value. */
  readonly held: readonly (readonly [id: string, unit: number, value: number])[];
  readonly options: Omit<TakenOptions, 'data' | 'validation'>;
  /** What is new of the data. */
  readonly tables: Tables;
  readonly from: Checkpoint;
  /** The rows that somebody has put in the place of the first batch. */
  readonly instead?: TrainingData;
  readonly learningRate: number;
  readonly penalty: Penalties;
  readonly end: number;
  readonly every: number;
  /** As an order of its own says it. */
  readonly until: number;
}

/** Steps are taken up to here, and none beyond until it is told otherwise: a run that is to rest may go up to 0. */
export interface Until {
  readonly kind: 'until';
  readonly step: number;
}

/** What to learn from and what to be judged by. What is not told is as it was told before, or there is none. */
export interface Tables {
  readonly data?: TrainingData;
  readonly validation?: TrainingData;
}

/** From the next record on these hold. */
export interface Adjust {
  readonly kind: 'adjust';
  readonly learningRate: number;
  readonly penalty: Penalties;
}

/** A report of this load has been told: there is room for another. */
export interface Heard {
  readonly kind: 'heard';
  readonly load: number;
}

/**
 * Somebody watches these nodes, by position, and no others. What `look` has asked for before is not wanted any more; it
 * asks for what they are after one of the records that end next.
 */
export interface Watch extends Watched {
  readonly kind: 'watch';
  /** By what number the page knows who watches now. */
  readonly number: number;
}

/** What a worker tells. */
export type Report = { readonly kind: 'ready' } | ProgressReport;

/** Records, where the run stood after each of them, and whether the run is over. */
export interface ProgressReport {
  readonly kind: 'progress';
  readonly turn: number;
  readonly records: readonly RecordData[];
  readonly engine: string;
  /** Why it is not the engine asked for. */
  readonly refusal?: FaultData;
  /** The run after each record, and after what was taken before a failure. */
  readonly stands: readonly Stand[];
  /** Parameters and optimiser state at each of these. */
  readonly numbers: Float64Array;
  /** How much of what may be on its way it is. */
  readonly load: number;
  /** What is watched, after the last of the records, where it was asked for; and the number of those who watched then. */
  readonly sight?: Sight & { readonly watch: number };
  readonly ending?: { readonly fault?: FaultData };
}

/** Where a run stands, besides its numbers. */
export interface Stand {
  readonly step: number;
  readonly position: BatchPosition;
  readonly stopping?: StopState | undefined;
}
