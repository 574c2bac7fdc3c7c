import type { Scene } from './scene.js';

/** How many recent steps are kept. */
const KEPT = 80;
/** Pictures with more places than this keep no history. */
const MOST_STOPS = 400;

/** The recent numbers of one place, oldest first; NaN where it had none. */
export interface Track {
  readonly values: readonly number[];
  readonly gradients: readonly number[];
}

/** A history of the numbers in a picture, for sparklines. */
export class Past {
  #moments: readonly Moment[] = [];

  /**
   * Records the numbers of a scene at a step of the run, by default the one after the last. What was recorded for this
   * step or later ones is dropped: the run has gone back, or shows the same step anew.
   */
  note({ stops }: Scene, step = (this.#moments.at(-1)?.step ?? 0) + 1): void {
    const told = stops.length > MOST_STOPS ? [] : stops;
    const numbers = new Map(told.map(({ key, reading }) => [key, [reading.value, reading.gradient]]));
    this.#moments = [...this.#moments.filter((each) => each.step < step), { step, numbers }].slice(-KEPT);
  }

  /** The history of a place, by the key of its stop. */
  of(key: string): Track {
    const [values, gradients] = [0, 1].map((k) =>
      this.#moments.map(({ numbers }) => numbers.get(key)?.[k] ?? NaN),
    );
    return { values, gradients };
  }

  forget(): void {
    this.#moments = [];
  }
}

/** The value and the gradient of every place at one step. */
interface Moment {
  readonly step: number;
  readonly numbers: ReadonlyMap<string, readonly (number | undefined)[]>;
}
