import type { Scene } from './scene.js';

/** How many recent numbers are kept per place. */
const KEPT = 80;
/** Pictures with more places than this keep no history. */
const MOST_STOPS = 400;

/** The recent numbers of one place, oldest first. */
export interface Track {
  readonly values: readonly number[];
  readonly gradients: readonly number[];
}

/** A history of the numbers in a picture, for sparklines. */
export class Past {
  readonly #tracks = new Map<string, { values: number[]; gradients: number[] }>();

  /** Records the numbers of the current scene. */
  note({ stops }: Scene): void {
    if (stops.length > MOST_STOPS) return;
    for (const { key, reading } of stops) {
      let track = this.#tracks.get(key);
      if (track === undefined) this.#tracks.set(key, (track = { values: [], gradients: [] }));
      append(track.values, reading.value);
      append(track.gradients, reading.gradient);
    }
  }

  /** The history of a place, by the key of its stop. */
  of(key: string): Track | undefined {
    return this.#tracks.get(key);
  }

  forget(): void {
    this.#tracks.clear();
  }
}

function append(track: number[], number: number | undefined): void {
  if (number === undefined) return;
  track.push(number);
  if (track.length > KEPT) track.shift();
}
