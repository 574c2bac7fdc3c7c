import type { Announcement, Glimpse } from '../glimpse.js';
import type { Graph } from '../graph.js';
import type { Slot } from '../train/slot.js';
import { Stepper, type Start } from '../train/stepper.js';
import { changing, countOf, pack } from './run-numbers.js';

/** A stepper whose numbers can be read without the wave that would update its graph. */
export class PackingStepper extends Stepper {
  readonly #slots: readonly Slot[];
  #announcement: Announcement = 'later';

  constructor(graph: Graph, options: Start) {
    super(graph, options);
    this.#slots = changing(this.slots);
  }

  /** How many numbers are packed. */
  get count(): number {
    return countOf(this.#slots);
  }

  /** There are no subscribers to notify: observed nodes are read on request. */
  override arrive(...[step, write, arrived, announcement]: Parameters<Stepper['arrive']>): void {
    this.#announcement = announcement;
    super.arrive(step, write, arrived, 'later');
  }

  pack(into: Float64Array): void {
    pack(this.#slots, into, (slot, data) => {
      this.read(slot, data);
    });
  }

  /** The observed nodes as the engine shows them after its last step; undefined if it cannot. */
  glimpse(): Glimpse | undefined {
    return this.#announcement === 'later' ? undefined : this.#announcement();
  }
}
