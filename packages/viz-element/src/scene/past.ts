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
  readonly #steps: number[] = [];
  readonly #tracks = new Map<string, { values: number[]; gradients: number[] }>();

  /**
   * Records the numbers of a scene at a step of the run, by default the one after the last. What was recorded for this
   * step or later ones is dropped: the run has gone back, or shows the same step anew.
   */
  note({ stops }: Scene, step = (this.#steps.at(-1) ?? 0) + 1): void {
    if (stops.length > MOST_STOPS) return;
    const kept = this.#steps.findLastIndex((each) => each < step) + 1;
    const append = (list: number[], number: number): void => {
      list.length = kept;
      list.push(number);
      if (list.length > KEPT) list.shift();
    };
    append(this.#steps, step);
    for (const { key, reading } of stops) {
      let track = this.#tracks.get(key);
      if (track === undefined) this.#tracks.set(key, (track = { values: [], gradients: [] }));
      append(track.values, reading.value ?? NaN);
      append(track.gradients, reading.gradient ?? NaN);
    }
  }

  /** The history of a place, by the key of its stop. */
  of(key: string): Track | undefined {
    return this.#tracks.get(key);
  }

  forget(): void {
    this.#steps.length = 0;
    this.#tracks.clear();
  }
}
