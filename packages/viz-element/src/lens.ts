import type { GraphSnapshot } from '@bp-graph/graph';
import { rowsOf, sampleOf } from './sample.js';

/** What of a snapshot is shown: all of it, or one sample. The same question gets the same answer, so that nothing is drawn twice. */
export class Lens {
  #asked: readonly unknown[] = [];
  #shown: GraphSnapshot | undefined;

  shown(snapshot: GraphSnapshot | undefined, sample: number | undefined): GraphSnapshot | undefined {
    const asked = [snapshot, sample];
    if (asked.every((part, k) => part === this.#asked[k])) return this.#shown;
    this.#asked = asked;
    this.#shown = snapshot === undefined ? undefined : through(snapshot, sample);
    return this.#shown;
  }
}

/** A sample that the batch does not have shows the mean. */
function through(snapshot: GraphSnapshot, sample: number | undefined): GraphSnapshot {
  const isThere = sample !== undefined && Number.isInteger(sample) && sample >= 0 && sample < rowsOf(snapshot);
  return isThere ? sampleOf(snapshot, sample) : snapshot;
}
