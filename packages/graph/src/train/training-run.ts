import { Fault } from '@bp-graph/core';
import { isObservable, type Observable, type Subscriber, type Subscription } from 'rxjs';
import type { Graph } from '../graph.js';
import { heldOutRows } from './held-out.js';
import type { RunToTake, TakenOptions } from './run-taker.js';
import { Stepper, type Start } from './stepper.js';
import type { TrainOptions } from './train-options.js';
import type { RecordData, TrainingRecord } from './training-record.js';
import { withCheckpoint } from './with-checkpoint.js';

/** A run of `train`: connects the steps to take, whoever takes them, with the subscriber. */
export class TrainingRun implements RunToTake {
  readonly graph: Graph;
  readonly options: TakenOptions;
  readonly stepper: Stepper;
  /** The step at which the run ends (exclusive). */
  readonly end: number;
  /** The number of steps per record. */
  readonly every: number;
  isPaused = false;
  readonly #subscriber: Subscriber<TrainingRecord>;
  #isStopped = false;
  #changed: () => void = () => undefined;

  /** @throws Fault for options that do not fit. */
  constructor(graph: Graph, options: TrainOptions, subscriber: Subscriber<TrainingRecord>) {
    const { data: given, validation, ...rest } = options;
    const heldOut = validation && heldOutRows(graph, validation, given);
    this.graph = graph;
    this.#subscriber = subscriber;
    this.stepper = new Stepper(graph, startOf(options));
    const data = this.stepper.batches?.data;
    this.options = { ...rest, ...(data && { data }), ...(heldOut && { validation: heldOut }) };
    // A run that is paused, or far from its next record, would not notice by itself.
    this.onEnd(
      graph.onDispose((fault) => {
        this.fail(fault);
      }),
    );
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
    this.end = Math.min(steps, epochs * this.stepper.stepsPerEpoch);
    this.every = recordEvery;
    const { patience = Infinity, lossBelow = -Infinity } = this.stepper.stopping ?? {};
    // Without records and without an end it would never emit anything.
    if (Math.min(this.end, recordEvery, patience, -lossBelow) === Infinity)
      throw new Fault({
        what: 'a run without an end',
        where: 'train/recordEvery',
        found: recordEvery,
        expected: 'a whole number, or steps, epochs or a rule of stop',
      });
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

  emit(record: RecordData): void {
    this.#isStopped = record.stopped !== undefined;
    this.#subscriber.next(withCheckpoint(record, this.stepper));
  }

  complete(): void {
    this.#subscriber.complete();
  }

  fail(error: unknown): void {
    this.#subscriber.error(error);
  }

  /** Follows an option that is a stream. */
  #follow<T>(source: T | Observable<T> | undefined, change: (value: T) => void): void {
    if (!isObservable(source)) return;
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

/** The initial options of a run; those given as streams have no value yet. */
function startOf({ learningRate, penalty, ...rest }: TrainOptions): Start {
  return {
    ...rest,
    ...(learningRate === undefined || isObservable(learningRate) ? {} : { learningRate }),
    ...(penalty === undefined || isObservable(penalty) ? {} : { penalty }),
  };
}
