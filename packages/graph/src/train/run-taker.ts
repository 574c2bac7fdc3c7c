import type { Fault } from '@bp-graph/core';
import type { SchedulerLike, Subscription } from 'rxjs';
import type { Graph } from '../graph.js';
import type { TrainingData } from './batches.js';
import type { Engine } from './create-driver.js';
import type { StepOptions } from './step-options.js';
import type { Stepper } from './stepper.js';
import type { RecordData } from './training-record.js';

/**
 * Takes the steps of a run elsewhere than on the calling thread, like `inWorker` of `@bp-graph/graph/worker`.
 * @param here Falls back to the calling thread; every record then gives the reason.
 */
export type RunTaker = (run: RunToTake, here: (refusal: Fault, scheduler: SchedulerLike) => void) => void;

/** A run as its taker sees it. */
export interface RunToTake {
  readonly graph: Graph;
  /** The state of the run, with the current learning rate and penalty. */
  readonly stepper: Stepper;
  readonly options: TakenOptions;
  /** The step at which the run ends (exclusive). */
  readonly end: number;
  /** The number of steps per record. */
  readonly every: number;
  /** Whether the run is paused: nothing is emitted until it resumes. */
  readonly isPaused: boolean;
  /** The step up to which steps may currently be taken and emitted; any number if undefined. */
  readonly until?: number;
  /** Whether all steps have been taken, or the last one met a stop condition. */
  readonly isOver: boolean;
  /** Whether the subscription has ended. */
  readonly isClosed: boolean;
  /** Sets a callback for when a stream has changed the learning rate, the penalty or `isPaused`. */
  onChange(changed: () => void): void;
  /** Adds a teardown to execute when the run ends in any way. */
  onEnd(teardown: Subscription | (() => void)): void;
  emit(record: RecordData): void;
  complete(): void;
  fail(error: unknown): void;
}

/** The options of a run, without those that streams may change. */
export interface TakenOptions extends Omit<StepOptions, 'learningRate' | 'penalty' | 'data'> {
  readonly data?: TrainingData;
  /** Held-out rows, whose loss is part of every record. */
  readonly validation?: TrainingData;
  /**
   * The engine that takes the steps: `plain`, the graph itself, by default; the others compile the graph to a tape, `auto`
   * with the fastest float64 engine supported here. A graph that cannot be compiled runs on the plain engine, and every record
   * says why. A run that the engine has no memory for fails, as does one with numbers beyond float32 on an engine of that
   * precision.
   */
  readonly engine?: Engine;
}
