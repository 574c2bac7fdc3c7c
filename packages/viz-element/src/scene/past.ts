import type { Scene } from './scene.js';

/** How many of the latest numbers are kept of each place. */
const KEPT = 80;
/** Of pictures with more places none is kept. */
const MOST_STOPS = 400;

/** The latest numbers of one place, oldest first. */
export interface Track {
  readonly values: readonly number[];
  readonly gradients: readonly number[];
}

/** What the places of a picture have shown lately, for the small curves beside their numbers. */
export class Past {
  readonly #tracks = new Map<string, { values: number[]; gradients: number[] }>();

  /** Takes down the numbers of the scene that is shown now. */
  note({ stops }: Scene): void {
    if (stops.length > MOST_STOPS) return;
    for (const { key, reading } of stops) {
      let track = this.#tracks.get(key);
      if (track === undefined) this.#tracks.set(key, (track = { values: [], gradients: [] }));
      append(track.values, reading.value);
      append(track.gradients, reading.gradient);
    }
  }

  /** Of a place, by the key of its stop. */
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
