import type { Glimpse, Telling } from '../glimpse.js';
import type { Graph } from '../graph.js';
import type { StepOptions } from '../train/step-options.js';
import { Stepper, type Slot } from '../train/stepper.js';
import { changing, countOf, pack } from './run-numbers.js';

/** A stepper whose numbers can be had without the wave that would bring its graph up to date. */
export class PackingStepper extends Stepper {
  readonly #slots: readonly Slot[];
  #telling: Telling = 'later';

  constructor(graph: Graph, options: StepOptions) {
    super(graph, options);
    this.#slots = changing(this.slots);
  }

  /** How many numbers are packed. */
  get count(): number {
    return countOf(this.#slots);
  }

  /** Nobody hears of it here: what is watched is looked at when it is asked for. */
  override arrive(...[step, write, arrived, telling]: Parameters<Stepper['arrive']>): void {
    this.#telling = telling;
    super.arrive(step, write, arrived, 'later');
  }

  pack(into: Float64Array): void {
    pack(this.#slots, into, (slot, data) => {
      this.read(slot, data);
    });
  }

  /** What the engine shows of what is watched, where it last arrived; nothing where it cannot. */
  glimpse(): Glimpse | undefined {
    return this.#telling === 'later' ? undefined : this.#telling();
  }
}
