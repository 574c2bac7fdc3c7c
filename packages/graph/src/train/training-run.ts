import { Observable, type Subscriber, type Subscription } from 'rxjs';
import type { Graph } from '../graph.js';
import type { StepOptions } from './step-options.js';
import { Stepper } from './stepper.js';
import type { TrainOptions } from './train-options.js';
import type { TrainingRecord } from './training-record.js';

/** A run of `train`: the steps to take, whoever takes them, and who hears of them. */
export class TrainingRun {
  readonly graph: Graph;
  readonly options: TrainOptions;
  readonly stepper: Stepper;
  /** The step at which the run ends. */
  readonly end: number;
  /** How many steps a record covers. */
  readonly every: number;
  readonly #subscriber: Subscriber<TrainingRecord>;
  #isStopped = false;

  /** @throws Fault for options that do not fit. */
  constructor(graph: Graph, options: TrainOptions, subscriber: Subscriber<TrainingRecord>) {
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
    const { steps = Infinity, epochs = Infinity } = options;
    this.end = Math.min(steps, epochs * this.stepper.stepsPerEpoch);
    this.every = options.recordEvery ?? this.stepper.stepsPerEpoch;
  }

  /** Whether all steps have been taken, or the last one has ended the run by a rule. */
  get isOver(): boolean {
    return this.#isStopped || this.stepper.step >= this.end;
  }

  /** Whether nobody listens any more. */
  get isClosed(): boolean {
    return this.#subscriber.closed;
  }

  /** Frees something when the run ends, however it does. */
  onEnd(teardown: Subscription | (() => void)): void {
    this.#subscriber.add(teardown);
  }

  tell(record: TrainingRecord): void {
    this.#isStopped = record.stopped !== undefined;
    this.#subscriber.next(record);
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
        next: change,
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
    ...(typeof learningRate === 'number' ? { learningRate } : {}),
    ...(penalty === undefined || penalty instanceof Observable ? {} : { penalty }),
  };
}
