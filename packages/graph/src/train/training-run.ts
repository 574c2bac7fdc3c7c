import { checkNames, Fault } from '@bp-graph/core';
import { Observable, type Subscriber, type Subscription } from 'rxjs';
import type { Graph } from '../graph.js';
import type { RunToTake } from './run-taker.js';
import type { StepOptions } from './step-options.js';
import { Stepper } from './stepper.js';
import { toldRecord, type RecordData } from './told-record.js';
import { TRAIN_OPTIONS, type TrainOptions } from './train-options.js';
import type { TrainingRecord } from './training-record.js';

/** A run of `train`: the steps to take, whoever takes them, and who hears of them. */
export class TrainingRun implements RunToTake {
  readonly graph: Graph;
  readonly options: TrainOptions;
  readonly stepper: Stepper;
  /** The step at which the run ends. */
  readonly end: number;
  /** How many steps a record covers. */
  readonly every: number;
  isPaused = false;
  readonly #subscriber: Subscriber<TrainingRecord>;
  #isStopped = false;
  #changed: () => void = () => undefined;

  /** @throws Fault for options that do not fit. */
  constructor(graph: Graph, options: TrainOptions, subscriber: Subscriber<TrainingRecord>) {
    checkNames(options, TRAIN_OPTIONS, 'train');
    this.graph = graph;
    this.options = options;
    this.#subscriber = subscriber;
    this.stepper = new Stepper(graph, startOf(options));
    if (options.from !== undefined) this.stepper.restore(options.from);
    this.#follow(options.learningRate, (rate) => {
      this.stepper.learningRate = rate;
    });
    this.#follow(options.penalty, (penalty) => {
      this.stepper.penalty = penalty;
    });
    this.#follow(options.paused, (paused) => {
      this.isPaused = paused;
    });
    const { steps = Infinity, epochs = Infinity, recordEvery = this.stepper.stepsPerEpoch } = options;
    checkCount('steps', steps, 0);
    checkCount('epochs', epochs, 0);
    checkCount('recordEvery', recordEvery, 1);
    this.end = Math.min(steps, epochs * this.stepper.stepsPerEpoch);
    this.every = recordEvery;
  }

  get isOver(): boolean {
    return this.#isStopped || this.stepper.step >= this.end;
  }

  get isClosed(): boolean {
    return this.#subscriber.closed;
  }

  onEnd(teardown: Subscription | (() => void)): void {
    this.#subscriber.add(teardown);
  }

  onChange(changed: () => void): void {
    this.#changed = changed;
  }

  tell(record: RecordData): void {
    this.#isStopped = record.stopped !== undefined;
    this.#subscriber.next(toldRecord(record, this.stepper));
  }

  complete(): void {
    this.#subscriber.complete();
  }

  fail(error: unknown): void {
    this.#subscriber.error(error);
  }

  /** Lets a stream change what a run goes by, where it is one. */
  #follow<T>(source: T | Observable<T> | undefined, change: (value: T) => void): void {
    if (!(source instanceof Observable)) return;
    this.onEnd(
      source.subscribe({
        next: (value) => {
          try {
            change(value);
            this.#changed();
          } catch (error) {
            this.fail(error);
          }
        },
        error: (error: unknown) => {
          this.fail(error);
        },
      }),
    );
  }
}

/** What a run begins with: of streams nothing yet. */
function startOf({ learningRate, penalty, ...rest }: TrainOptions): StepOptions {
  return {
    ...rest,
    ...(learningRate === undefined || learningRate instanceof Observable ? {} : { learningRate }),
    ...(penalty === undefined || penalty instanceof Observable ? {} : { penalty }),
  };
}

/** @throws Fault for a count that is none; Infinity is one without an end. */
function checkCount(name: string, count: number, least: number): void {
  if (count === Infinity || (Number.isSafeInteger(count) && count >= least)) return;
  throw new Fault({ what: name, where: name, found: count, expected: `a whole number, ${least} or more` });
}
