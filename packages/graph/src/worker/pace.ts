/**
 * Chooses the number of steps per slice so that a slice takes about the given time. No slice has more than twice the steps of
 * the one before, however coarse the clock, so an order waits for at most two slices of the length measured.
 */
export class Pace {
  readonly #milliseconds: number;
  #steps = 1;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** The number of steps of the next slice, at least 1. */
  get steps(): number {
    return this.#steps;
  }

  /** Records how long some steps took. */
  learn(steps: number, milliseconds: number): void {
    const fitting = (steps * this.#milliseconds) / milliseconds;
    this.#steps = Math.max(1, Math.floor(Math.min(2 * this.#steps, fitting)));
  }
}
