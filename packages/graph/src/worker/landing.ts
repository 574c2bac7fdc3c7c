import type { Glimpse } from '../glimpse.js';
import type { RunToTake } from '../train/run-taker.js';
import type { Slot } from '../train/slot.js';
import type { Stand } from './protocol.js';
import { changing, placesOf, unpack } from './run-numbers.js';

/** Brings a graph to the state of a run that is executed elsewhere, and detects changes made to it by others. */
export class Landing {
  readonly #run: RunToTake;
  #places!: ReadonlyMap<Slot, number>;
  #roles!: number;
  /** The graph's wave when it last had the run's state, and the number of the run's moves then. */
  #wave!: number;
  #moves!: number;

  constructor(run: RunToTake) {
    this.#run = run;
    this.mark();
  }

  /** Takes the graph's current state as that of the run. */
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
    // If this run has a change postponed, it is the latest one: any other would have made the graph catch up first.
    return !stepper.isAhead && graph.wave !== this.#wave;
  }

  /**
   * Moves to a state of the run. The graph follows when it is read; subscribers get the glimpse, if there is one.
   * @param numbers The run's numbers as they were packed.
   */
  arrive({ step, position, stopping }: Stand, numbers: Float64Array, glimpse?: Glimpse): void {
    const { graph, stepper } = this.#run;
    graph.checkAlive();
    const places = this.#places;
    if (stepper.batches !== undefined) stepper.batches.position = position;
    if (stepper.stopping !== undefined && stopping !== undefined) stepper.stopping.state = stopping;
    // Before emitting, since subscribers may move the run themselves.
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
