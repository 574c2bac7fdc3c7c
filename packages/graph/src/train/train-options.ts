import type { Observable, SchedulerLike } from 'rxjs';
import type { TrainingData } from './batches.js';
import type { Engine } from './create-driver.js';
import type { Penalties, StepOptions } from './step-options.js';
import type { Checkpoint } from './stepper.js';

/** How long to train, what to report, and what may change meanwhile. */
export interface TrainOptions extends Omit<StepOptions, 'learningRate' | 'penalty'> {
  /** Passes over the data; without end unless this or `steps` is given. */
  readonly epochs?: number;
  /** Steps in all. */
  readonly steps?: number;
  /** A number, or a stream of them that the run follows. */
  readonly learningRate?: number | Observable<number>;
  readonly penalty?: Penalties | Observable<Penalties>;
  /** Rows held out, whose loss is told with every record. */
  readonly validation?: TrainingData;
  /** How many steps one record covers; an epoch's unless given. */
  readonly recordEvery?: number;
  /**
   * What takes the steps: `plain`, the graph itself, unless given; the others a tape the graph is compiled to, `auto` by
   * the fastest engine that computes in float64 and can run here. A graph that cannot be compiled runs plain, and every
   * record says why.
   */
  readonly engine?: Engine;
  /** Where a run that was interrupted goes on. */
  readonly from?: Checkpoint;
  /**
   * Where records are made, one task each. Without it the run is synchronous, as RxJS's creation functions are: it ends
   * before `subscribe` returns, unless an operator such as `take` ends it. In a page, give `asyncScheduler` or
   * `animationFrameScheduler`.
   */
  readonly scheduler?: SchedulerLike;
}
