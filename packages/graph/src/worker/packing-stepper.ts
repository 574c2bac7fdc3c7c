import type { Glimpse, Telling } from '../glimpse.js';
import type { Graph } from '../graph.js';
import type { StepOptions } from '../train/step-options.js';
import { Stepper, type Slot } from '../train/stepper.js';
import { changing, countOf, pack } from './run-numbers.js';

/** A stepper whose numbers can be had without the wave that would bring its graph up to date. */
export class PackingStepper extends Stepper {
  readonly #graph: Graph;
  readonly #slots: readonly Slot[];
  /** Reads the numbers of a slot where the engine has them, while the graph is behind. */
  #read: ((slot: Slot, data: Float64Array) => void) | undefined;
  #telling: Telling = 'later';

  constructor(graph: Graph, options: StepOptions) {
    super(graph, options);
    this.#graph = graph;
    this.#slots = changing(this.slots);
  }

  /** How many numbers are packed. */
  get count(): number {
    return countOf(this.#slots);
  }

  /** Nobody hears of it here: what is watched is looked at when it is asked for. */
  override arrive(...[step, write, arrived, telling]: Parameters<Stepper['arrive']>): void {
    this.#read = write;
    this.#telling = telling;
    super.arrive(step, write, arrived, 'later');
  }

  pack(into: Float64Array): void {
    const ahead = this.#graph.isBehind ? this.#read : undefined;
    pack(this.#slots, into, ahead ?? (({ parameter }, data) => data.set(parameter.value.data)));
  }

  /** What the engine shows of what is watched, where it last arrived; nothing where it cannot. */
  glimpse(): Glimpse | undefined {
    return this.#telling === 'later' ? undefined : this.#telling();
  }
}
