import type { Observable, SchedulerLike } from 'rxjs';
import type { RunTaker, TakenOptions } from './run-taker.js';
import { STEP_OPTIONS, type Penalties } from './step-options.js';
import type { Checkpoint } from './stepper.js';

/** How long to train, what to report, and what may change meanwhile. */
export interface TrainOptions extends TakenOptions {
  /** Passes over the data; without end unless this or `steps` is given. Of both, what comes first ends the run. */
  readonly epochs?: number;
  /** Steps in all. */
  readonly steps?: number;
  /** A number, or a stream of them that the run follows. */
  readonly learningRate?: number | Observable<number>;
  readonly penalty?: Penalties | Observable<Penalties>;
  /** How many steps one record covers; an epoch's unless given. */
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

/** The names of these options. */
export const TRAIN_OPTIONS = [
  ...STEP_OPTIONS,
  'steps',
  'epochs',
  'recordEvery',
  'validation',
  'engine',
  'from',
  'scheduler',
  'worker',
  'paused',
] as const satisfies readonly (keyof TrainOptions)[];
