import { train, type Engine, type Graph, type TrainingRecord, type TrainOptions } from '@bp-graph/graph';
import { Subscription } from 'rxjs';
import { NotOffered } from '../candidate.js';
import { Pump } from './pump.js';

/**
 * A run that goes on from call to call, so that what it takes to start one is paid once. A record covers the steps of a
 * call; another count of steps is another run, on the parameters reached.
 */
export class LongRun {
  readonly #graph: Graph;
  readonly #options: TrainOptions & { readonly engine: Engine };
  #pump = new Pump();
  #subscription = new Subscription();
  #recordEvery = 0;
  #taken = 0;
  #error: Error | undefined;

  constructor(graph: Graph, options: TrainOptions & { readonly engine: Engine }) {
    this.#graph = graph;
    this.#options = options;
  }

  /**
   * Takes so many steps.
   * @throws NotOffered if another engine took them.
   */
  steps(count: number): void {
    if (count !== this.#recordEvery) this.#start(count);
    this.#taken = 0;
    this.#pump.run();
    if (this.#error !== undefined) throw this.#error;
    if (this.#taken !== count) throw new Error(`asked for ${count} steps, the engine took ${this.#taken}`);
  }

  #start(recordEvery: number): void {
    this.#subscription.unsubscribe();
    this.#recordEvery = recordEvery;
    this.#pump = new Pump();
    const records$ = train(this.#graph, { ...this.#options, recordEvery, scheduler: this.#pump });
    this.#subscription = records$.subscribe({
      next: (record) => {
        this.#error ??= mismatch(record, this.#options.engine);
        this.#taken += record.toStep + 1 - record.fromStep;
      },
      error: (error: unknown) => {
        this.#error = error instanceof Error ? error : new Error(String(error));
      },
    });
  }
}

/** A run that fell back on another engine must not pass for one on this. */
function mismatch({ engine, refusal }: TrainingRecord, asked: string): NotOffered | undefined {
  if (engine === asked) return undefined;
  return new NotOffered(refusal?.message ?? `the engine ${engine} took the steps`);
}
