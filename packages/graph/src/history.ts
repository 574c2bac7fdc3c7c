import { checkCount, Fault } from '@bp-graph/core';
import type { Checkpoint, Stepper } from './train/stepper.js';

/** The steps kept of a run: for each all it takes to stand there again, and its loss. */
export class History {
  /** Where the run began; kept for good. */
  #first: Checkpoint | undefined;
  #kept: Checkpoint[] = [];
  /** The losses of the steps kept; of the last one none, until it has been taken or somebody has asked. */
  #losses: (number | undefined)[] = [];
  readonly #most: number;

  /** @param most How many steps are kept; the oldest goes first. */
  constructor(most: number) {
    checkCount('history', most);
    this.#most = most;
  }

  get first(): Checkpoint {
    return this.#first ?? missing();
  }

  get from(): number {
    return this.#kept.at(0)?.step ?? 0;
  }

  get to(): number {
    return this.#kept.at(-1)?.step ?? 0;
  }

  /** The losses of the steps kept. Where the run stands at the last of them, that one is asked of the graph. */
  losses(stepper: Stepper): Float64Array {
    if (stepper.step === this.to) this.#losses[this.#losses.length - 1] = stepper.loss;
    return Float64Array.from(this.#losses, (loss = NaN) => loss);
  }

  /**
   * Keeps the step the run stands at, in place of what a run that went on from here before had kept of it.
   * @param loss That of the step before, which has been taken to get here.
   */
  keep(stepper: Stepper, loss?: number): void {
    const { step } = stepper;
    const index = step - this.from;
    if (loss !== undefined && index > 0) this.#losses[index - 1] = loss;
    if (index < this.#kept.length) {
      this.#kept.length = index;
      this.#losses.length = index;
    }
    const checkpoint = stepper.checkpoint();
    this.#first ??= checkpoint;
    this.#kept.push(checkpoint);
    this.#losses.push(undefined);
    if (this.#kept.length <= this.#most) return;
    this.#kept.shift();
    this.#losses.shift();
  }

  /** @throws Fault for a step that is not kept. */
  at(step: number): Checkpoint {
    return this.#kept.find((kept) => kept.step === step) ?? missing(step, `${this.from} to ${this.to}`);
  }

  clear(): void {
    this.#kept = [];
    this.#losses = [];
  }
}

function missing(found?: number, expected = 'a run that has begun'): never {
  throw new Fault({ what: 'step not kept', found, expected });
}
