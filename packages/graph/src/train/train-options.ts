import { countCheck, recordCheck, type OptionCheck } from '@bp-graph/core';
import type { Observable, SchedulerLike } from 'rxjs';
import { able, amount, elsewhere, endless, orStream, positiveCount, stream } from '../option-checks.js';
import type { GivenRows } from './given-rows.js';
import type { RunTaker, TakenOptions } from './run-taker.js';
import { STEP_CHECKS, type Penalties } from './step-options.js';
import type { Checkpoint } from './checkpoint.js';

/** How long to train, what to report, and what may change during the run. */
export interface TrainOptions extends Omit<TakenOptions, 'data' | 'validation'> {
  /** The rows to learn from; by default the current values of the graph's inputs and targets. */
  readonly data?: GivenRows;
  /** Held-out rows, whose loss is part of every record. */
  readonly validation?: GivenRows;
  /** Passes over the data. Without this and `steps` a run has no end; with both, whichever comes first ends it. */
  readonly epochs?: number;
  /** The total number of steps. */
  readonly steps?: number;
  /** A number, or a stream of numbers that the run follows. */
  readonly learningRate?: number | Observable<number>;
  readonly penalty?: Penalties | Observable<Penalties>;
  /** The number of steps per record; by default an epoch. Infinity, for a single record, requires a run that ends. */
  readonly recordEvery?: number;
  /** The checkpoint to resume an interrupted run from: from a record's `checkpoint()`, or `readCheckpoint`. */
  readonly from?: Checkpoint;
  /**
   * The scheduler of the records, one task each. Without it the run is synchronous, like RxJS's creation functions: it is over
   * before `subscribe` returns, unless an operator such as `take` ends it earlier. In a page, use `asyncScheduler` or
   * `animationFrameScheduler`.
   */
  readonly scheduler?: SchedulerLike;
  /**
   * `inWorker` of `@bp-graph/graph/worker` takes the steps in a worker: the same records, without blocking the calling thread.
   * A run that cannot be transferred to a worker runs on the calling thread, and every record says why.
   */
  readonly worker?: RunTaker;
  /** Pauses the run while its latest value is true; for runs in a worker or on a scheduler. */
  readonly paused?: Observable<boolean>;
}

/** Checks for these options. */
export const TRAIN_CHECKS = /* @__PURE__ */ (() => ({
  ...STEP_CHECKS,
  steps: endless(countCheck),
  epochs: endless(countCheck),
  learningRate: orStream(amount),
  penalty: orStream(recordCheck),
  recordEvery: endless(positiveCount),
  validation: recordCheck,
  engine: elsewhere,
  from: elsewhere,
  scheduler: able('schedule', 'a scheduler of RxJS'),
  worker: able('call', 'inWorker of @bp-graph/graph/worker'),
  paused: stream,
}))() satisfies Record<keyof TrainOptions, OptionCheck>;
