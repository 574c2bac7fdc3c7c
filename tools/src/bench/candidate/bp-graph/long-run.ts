import type { Graph, TrainingRecord, TrainOptions } from '@bp-graph/graph';
import { Subscription } from 'rxjs';
import { NotOffered } from '../candidate.js';
import { trainOn, type OwnEngine } from './engines.js';
import { Pump } from './pump.js';

type RunOptions = Omit<TrainOptions, 'engine' | 'worker'> & { readonly engine: OwnEngine };

/**
 * A run that continues from call to call, so that the cost of starting one is paid once. A record covers the steps of
 * one call; a different number of steps starts another run with the current parameters.
 */
export class LongRun {
  readonly #graph: Graph;
  readonly #options: RunOptions;
  #pump = new Pump();
  #subscription = new Subscription();
  #recordEvery = 0;
  #taken = 0;
  #error: Error | undefined;

  constructor(graph: Graph, options: RunOptions) {
    this.#graph = graph;
    this.#options = options;
  }

  /**
   * Takes this many steps.
   *
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
    const { engine, ...options } = this.#options;
    const records$ = trainOn(engine, this.#graph, { ...options, recordEvery, scheduler: this.#pump });
    this.#subscription = records$.subscribe({
      next: (record) => {
        this.#error ??= mismatch(record, engine);
        this.#taken += record.toStep + 1 - record.fromStep;
      },
      error: (error: unknown) => {
        this.#error = error instanceof Error ? error : new Error(String(error));
      },
    });
  }
}

/** A run that fell back to another engine must not be measured as this one. */
function mismatch({ engine, refusal }: TrainingRecord, asked: string): NotOffered | undefined {
  if (engine === asked) return undefined;
  return new NotOffered(refusal?.message ?? `the engine ${engine} ran instead`);
}
