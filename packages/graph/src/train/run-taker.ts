import type { Fault } from '@bp-graph/core';
import type { SchedulerLike, Subscription } from 'rxjs';
import type { Graph } from '../graph.js';
import type { TrainingData } from './batches.js';
import type { Engine } from './create-driver.js';
import type { StepOptions } from './step-options.js';
import type { Stepper } from './stepper.js';
import type { RecordData } from './told-record.js';

/**
 * Takes the steps of a run somewhere else than on the calling thread; `inWorker` of `@bp-graph/graph/worker` does.
 * @param here Takes them on the calling thread after all, and says why in every record.
 */
export type RunTaker = (run: RunToTake, here: (refusal: Fault, scheduler: SchedulerLike) => void) => void;

/** A run as those see it who take its steps. */
export interface RunToTake {
  readonly graph: Graph;
  /** Where the run stands; it goes by the latest learning rate and penalty. */
  readonly stepper: Stepper;
  readonly options: TakenOptions;
  /** The step at which the run ends. */
  readonly end: number;
  /** How many steps a record covers. */
  readonly every: number;
  /** Whether the run is to rest: nothing is told until it goes on. */
  readonly isPaused: boolean;
  /** The step up to which steps may be taken and told at present, unless it is any. */
  readonly until?: number;
  /** Whether all steps have been taken, or the last one has ended the run by a rule. */
  readonly isOver: boolean;
  /** Whether nobody listens any more. */
  readonly isClosed: boolean;
  /** Calls when a stream has changed the learning rate, the penalty or whether the run rests. */
  onChange(changed: () => void): void;
  /** Frees something when the run ends, however it does. */
  onEnd(teardown: Subscription | (() => void)): void;
  tell(record: RecordData): void;
  complete(): void;
  fail(error: unknown): void;
}

/** What steps are taken by, but for what streams may change. */
export interface TakenOptions extends Omit<StepOptions, 'learningRate' | 'penalty' | 'data'> {
  readonly data?: TrainingData;
  /** Rows held out, whose loss is told with every record. */
  readonly validation?: TrainingData;
  /**
   * What takes the steps: `plain`, the graph itself, unless given; the others a tape the graph is compiled to, `auto` by
   * the fastest engine that computes in float64 and can run here. A graph that cannot be compiled runs plain, and every
   * record says why.
   */
  readonly engine?: Engine;
}
