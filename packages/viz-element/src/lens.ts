import type { GraphSnapshot } from '@bp-graph/graph';
import { beatsOf, type Beat } from './cursor/beats.js';
import { masked } from './cursor/mask.js';
import { rowsOf, sampleOf } from './sample.js';

/** What of a snapshot is shown. */
export interface View {
  /** One row of the batch; the mean unless given. */
  readonly sample: number | undefined;
  /** The moment of the wave; all of it unless given. */
  readonly cursor: number | undefined;
}

/**
 * Shows a part of a snapshot: one sample, or what was known at one moment of the wave. The same question gets the same
 * answer, so that nothing is drawn twice.
 */
export class Lens {
  /** Whose turn it is, where a wave is followed. */
  beat: Beat | undefined;
  #asked: readonly unknown[] = [];
  #shown: GraphSnapshot | undefined;

  shown(snapshot: GraphSnapshot | undefined, { sample, cursor }: View): GraphSnapshot | undefined {
    const asked = [snapshot, sample, cursor];
    if (asked.every((part, k) => part === this.#asked[k])) return this.#shown;
    this.#asked = asked;
    this.#shown = snapshot === undefined ? undefined : this.#through(snapshot, { sample, cursor });
    return this.#shown;
  }

  /** A sample that the batch does not have shows the mean, and a moment that the wave does not have all of it. */
  #through(snapshot: GraphSnapshot, { sample, cursor }: View): GraphSnapshot {
    const beats = cursor === undefined ? [] : beatsOf(snapshot);
    this.beat = cursor === undefined ? undefined : beats.at(cursor);
    const known =
      this.beat === undefined || cursor === undefined ? snapshot : masked(snapshot, beats, cursor);
    const isThere =
      sample !== undefined && Number.isInteger(sample) && sample >= 0 && sample < rowsOf(snapshot);
    return isThere ? sampleOf(known, sample) : known;
  }
}
