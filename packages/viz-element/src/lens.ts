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
  /** The moment that is followed; another object for every wave. */
  beat: Beat | undefined;
  /** What is asked for and not there. */
  faults: readonly Fault[] = [];
  readonly #missing = new Missing();
  #asked: readonly unknown[] = [];
  #shown: GraphSnapshot | undefined;

  /** @param graph What the snapshot is of: where it has gone on since, weights keep the gradients of the batch. */
  shown(
    snapshot: GraphSnapshot | undefined,
    { sample, cursor }: View,
    graph?: Graph,
  ): GraphSnapshot | undefined {
    const asked = [snapshot, sample, cursor];
    if (asked.every((part, k) => part === this.#asked[k])) return this.#shown;
    this.#asked = asked;
    this.faults = [];
    this.#shown = snapshot === undefined ? undefined : this.#through(snapshot, { sample, cursor }, graph);
    return this.#shown;
  }

  /** Lights up what is asked for, or else whose turn it is, where a wave is followed. */
  attend(attention: Attention, scene: Scene, highlight: readonly EdgeId[]): Attention {
    const lit = wiresOf(scene, highlight);
    if (lit.size > 0) return { ...attention, lit, shown: new Set([...attention.shown, ...lit]) };
    return this.beat === undefined ? attention : atMoment(attention, scene, this.beat);
  }

  /** A sample that the batch does not have shows the mean, and a moment that the wave does not have all of it. */
  #through(snapshot: GraphSnapshot, { sample, cursor }: View, graph: Graph | undefined): GraphSnapshot {
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
