/**
 * How many steps to take at a time, so that a slice of them takes about so many milliseconds. No slice is more than twice the
 * one before, however coarse the clock: whoever has sent an order waits for two slices at most of what was measured.
 */
export class Pace {
  readonly #milliseconds: number;
  #steps = 1;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** The steps of the next slice, 1 or more. */
  get steps(): number {
    return this.#steps;
  }

  /** Learns how long some steps took. */
  learn(steps: number, milliseconds: number): void {
    const fitting = (steps * this.#milliseconds) / milliseconds;
    this.#steps = Math.max(1, Math.floor(Math.min(2 * this.#steps, fitting)));
  }
}
