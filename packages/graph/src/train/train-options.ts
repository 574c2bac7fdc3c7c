import type { OptionCheck } from '@bp-graph/core';
import type { Observable, SchedulerLike } from 'rxjs';
import {
  able,
  amount,
  count,
  countOrNone,
  elsewhere,
  endless,
  orStream,
  stream,
  values,
} from '../option-checks.js';
import type { GivenRows } from './given-rows.js';
import type { RunTaker, TakenOptions } from './run-taker.js';
import { STEP_CHECKS, type Penalties } from './step-options.js';
import type { Checkpoint } from './stepper.js';

/** How long to train, what to report, and what may change meanwhile. */
export interface TrainOptions extends Omit<TakenOptions, 'data' | 'validation'> {
  /** What to learn from; the graph's present inputs and targets unless given. */
  readonly data?: GivenRows;
  /** Rows held out, whose loss is told with every record. */
  readonly validation?: GivenRows;
  /** Passes over the data; without end unless this or `steps` is given. Of both, what comes first ends the run. */
  readonly epochs?: number;
  /** Steps in all. */
  readonly steps?: number;
  /** A number, or a stream of them that the run follows. */
  readonly learningRate?: number | Observable<number>;
  readonly penalty?: Penalties | Observable<Penalties>;
  /** How many steps one record covers; an epoch's unless given. Infinity, all of them, is only for a run that has an end. */
  readonly recordEvery?: number;
  /** Where a run that was interrupted goes on: what a record's `checkpoint()` gave, or `readCheckpoint`. */
  readonly from?: Checkpoint;
  /**
   * Where records are made, one task each. Without it the run is synchronous, as RxJS's creation functions are: it ends
   * before `subscribe` returns, unless an operator such as `take` ends it. In a page, give `asyncScheduler` or
   * `animationFrameScheduler`.
   */
  readonly scheduler?: SchedulerLike;
  /**
   * `inWorker` of `@bp-graph/graph/worker` takes the steps in a worker: the same records, from a thread that holds nobody
   * up. What cannot cross into a worker runs on the calling thread, and every record says why.
   */
  readonly worker?: RunTaker;
  /** Rests the run while its latest value is true; for runs in a worker or on a scheduler. */
  readonly paused?: Observable<boolean>;
}

/** What these options may be. */
export const TRAIN_CHECKS = /* @__PURE__ */ (() => ({
  ...STEP_CHECKS,
  steps: endless(countOrNone),
  epochs: endless(countOrNone),
  learningRate: orStream(amount),
  penalty: orStream(values),
  recordEvery: endless(count),
  validation: values,
  engine: elsewhere,
  from: elsewhere,
  scheduler: able('schedule', 'a scheduler of RxJS'),
  worker: able('call', 'inWorker of @bp-graph/graph/worker'),
  paused: stream,
}))() satisfies Record<keyof TrainOptions, OptionCheck>;
