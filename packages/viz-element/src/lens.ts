import type { Fault } from '@bp-graph/core';
import { gradientsOfRow, type Graph, type GraphSnapshot } from '@bp-graph/graph';
import { beatsOf, type Beat } from './cursor/beats.js';
import type { EdgeId } from './highlight.js';
import { wiresOf } from './lit-wires.js';
import { masked } from './cursor/mask.js';
import { atMoment } from './cursor/moment.js';
import type { Attention } from './paint/attention.js';
import type { Scene } from './scene/scene.js';
import { Missing } from './missing.js';
import { rowsOf, sampleOf } from './sample.js';

/** The part of a snapshot that is shown. */
export interface Excerpt {
  /** One row of the batch; the mean if undefined. */
  readonly sample: number | undefined;
  /** An index into the beats of the wave; the whole wave if undefined. */
  readonly cursor: number | undefined;
}

/**
 * Narrows a snapshot to one sample, or to what was known at one moment of the wave. Equal arguments return the same
 * object, so that nothing is drawn twice.
 */
export class Lens {
  /** The current moment of the wave, if one is shown; a new object for every wave. */
  beat: Beat | undefined;
  /** Requested entries that do not exist. */
  faults: readonly Fault[] = [];
  readonly #missing = new Missing();
  #asked: readonly unknown[] = [];
  #shown: GraphSnapshot | undefined;

  /**
   * The part of a snapshot that the view asks for.
   *
   * @param graph The graph of the snapshot. If it has moved on since, weights show the gradients of the whole batch.
   */
  shown(
    snapshot: GraphSnapshot | undefined,
    { sample, cursor }: Excerpt,
    graph?: Graph,
  ): GraphSnapshot | undefined {
    const asked = [snapshot, sample, cursor];
    if (asked.every((part, k) => part === this.#asked[k])) return this.#shown;
    this.#asked = asked;
    this.faults = [];
    this.#shown = snapshot === undefined ? undefined : this.#through(snapshot, { sample, cursor }, graph);
    return this.#shown;
  }

  /** Lights the highlighted edges or, without any, what is computed at the current moment of the wave. */
  attend(attention: Attention, scene: Scene, highlight: readonly EdgeId[]): Attention {
    const lit = wiresOf(scene, highlight);
    if (lit.size > 0) return { ...attention, lit, shown: new Set([...attention.shown, ...lit]) };
    // An edge within a glyph has no line: what it joins is marked instead.
    const current = new Set(highlight.flatMap(({ from, to }) => [from, to]));
    if (scene.stops.some(({ id }) => current.has(id))) return { ...attention, lit, current };
    return this.beat === undefined ? attention : atMoment(attention, scene, this.beat);
  }

  /**
   * A sample that the batch does not have falls back to the mean, a moment that the wave does not have to the whole
   * wave.
   */
  #through(snapshot: GraphSnapshot, { sample, cursor }: Excerpt, graph: Graph | undefined): GraphSnapshot {
    const beats = cursor === undefined ? [] : beatsOf(snapshot);
    this.beat = cursor === undefined ? undefined : beats.at(cursor);
    const known =
      this.beat === undefined || cursor === undefined ? snapshot : masked(snapshot, beats, cursor);
    const rows = rowsOf(snapshot);
    this.faults = [
      ...this.#missing.entry('sample', sample, rows),
      ...this.#missing.entry('cursor', cursor, beats.length),
    ];
    if (sample === undefined || sample >= rows) return known;
    const isPresent = graph?.wave === snapshot.wave && graph.hasLoss;
    return sampleOf(known, sample, isPresent ? gradientsOfRow(graph, sample) : undefined);
  }
}
