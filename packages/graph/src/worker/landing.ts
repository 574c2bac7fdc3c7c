import type { Glimpse } from '../glimpse.js';
import type { RunToTake } from '../train/run-taker.js';
import type { Slot } from '../train/stepper.js';
import type { Stand } from './protocol.js';
import { changing, placesOf, unpack } from './run-numbers.js';

/** Brings a graph to where a run stands that is taken elsewhere, and knows whether somebody else has moved it. */
export class Landing {
  readonly #run: RunToTake;
  #places!: ReadonlyMap<Slot, number>;
  #roles!: number;
  /** The graph's wave when the run last stood on it, and how often that had been moved. */
  #wave!: number;
  #moves!: number;

  constructor(run: RunToTake) {
    this.#run = run;
    this.mark();
  }

  /** Takes the graph as it is for where the run stands. */
  mark(): void {
    const { graph, stepper } = this.#run;
    this.#places = placesOf(changing(stepper.slots));
    this.#roles = graph.roleNumber;
    this.#wave = graph.wave;
    this.#moves = stepper.moves;
  }

  /** Whether somebody has changed the graph or moved the run since. */
  get isMoved(): boolean {
    const { graph, stepper } = this.#run;
    if (this.#roles !== graph.roleNumber || this.#moves !== stepper.moves) return true;
    // What waits on the graph for this run is the latest: any other change would have brought it up to date first.
    return !stepper.isAhead && graph.wave !== this.#wave;
  }

  /**
   * Goes to a stand; the graph follows when somebody looks, and who watches is told by the glimpse, where there is one.
   * @param numbers Those of the run, as they were packed.
   */
  arrive({ step, position, stopping }: Stand, numbers: Float64Array, glimpse?: Glimpse): void {
    const { graph, stepper } = this.#run;
    graph.checkAlive();
    const places = this.#places;
    if (stepper.batches !== undefined) stepper.batches.position = position;
    if (stepper.stopping !== undefined && stopping !== undefined) stepper.stopping.state = stopping;
    // Before anybody is told, who may move it himself.
    this.#moves = stepper.moves + 1;
    stepper.arrive(
      step,
      (slot, data) => {
        const at = places.get(slot);
        if (at !== undefined) unpack(slot, numbers, at, data);
      },
      () => {
        this.#wave = this.#run.graph.wave;
      },
      glimpse === undefined ? 'later' : () => glimpse,
    );
  }
}
