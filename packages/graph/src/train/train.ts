import type { Fault } from '@bp-graph/core';
import { Observable, type SchedulerLike, Subscription } from 'rxjs';
import { probe } from '../evaluate.js';
import type { Graph } from '../graph.js';
import type { TrainingData } from './batches.js';
import { createDriver, type Engine } from './create-driver.js';
import type { Penalties, StepOptions } from './step-options.js';
import { type Checkpoint, Stepper } from './stepper.js';

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
  /** The engine that took the steps. */
  readonly engine: string;
  /** Why it is the plain one although another was asked for. */
  readonly refusal?: Fault;
}

/**
 * Trains a graph. A cold Observable: subscribing starts a run, unsubscribing stops it, and the graph keeps the
 * parameters it then has. Completes after the steps or epochs asked for.
 *
 * Callbacks are operators: `tap` to look, `take` and `takeWhile` to stop; `untilLossBelow` and `untilNoBetter` are ready made.
 * The same seed gives the same bits.
 *
 * Errors with a NonFiniteFault, before any parameter of that step is written, when the loss or a gradient is not finite.
 */
export function train(graph: Graph, options: TrainOptions = {}): Observable<TrainingRecord> {
  return new Observable((subscriber) => {
    const { learningRate, penalty, scheduler, ...rest } = options;
    const driving = new Subscription();
    subscriber.add(driving);
    const stepper = new Stepper(graph, {
      ...rest,
      ...(typeof learningRate === 'number' ? { learningRate } : {}),
      ...(penalty === undefined || isObservable(penalty) ? {} : { penalty }),
    });
    if (options.from !== undefined) stepper.restore(options.from);
    const fail = (error: unknown): void => {
      subscriber.error(error);
    };
    if (isObservable(learningRate))
      driving.add(
        learningRate.subscribe({
          next: (rate) => {
            stepper.learningRate = rate;
          },
          error: fail,
        }),
      );
    if (isObservable(penalty))
      driving.add(
        penalty.subscribe({
          next: (prices) => {
            stepper.penalty = prices;
          },
          error: fail,
        }),
      );
    const last = lastStep(stepper, options);
    const every = options.recordEvery ?? stepper.stepsPerEpoch;
    const { driver, refusal } = createDriver(graph, stepper, options.engine ?? 'plain');
    driving.add(() => {
      driver.dispose();
    });
    const advance = (): void => {
      const fromStep = stepper.step;
      const { rows, loss, epoch, learningRate } = driver.run(Math.min(last, fromStep + every));
      subscriber.next({
        fromStep,
        toStep: stepper.step - 1,
        epoch,
        loss: loss / rows,
        ...(options.validation === undefined
          ? {}
          : { validationLoss: probe(graph, { values: options.validation }).loss }),
        learningRate,
        engine: driver.engine,
        ...(refusal === undefined ? {} : { refusal }),
      });
    };
    if (scheduler === undefined) {
      while (stepper.step < last && !subscriber.closed) advance();
      subscriber.complete();
      return;
    }
    driving.add(
      scheduler.schedule(function () {
        try {
          if (stepper.step < last) advance();
          if (stepper.step < last) this.schedule();
          else subscriber.complete();
        } catch (error) {
          subscriber.error(error);
        }
      }),
    );
  });
}

function lastStep(stepper: Stepper, { steps = Infinity, epochs = Infinity }: TrainOptions): number {
  return Math.min(steps, epochs * stepper.stepsPerEpoch);
}

function isObservable<T>(value: T | Observable<T> | undefined): value is Observable<T> {
  return value instanceof Observable;
}
