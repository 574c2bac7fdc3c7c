import { Fault, nearestName } from '@bp-graph/core';
import type { Graph } from '@bp-graph/graph';
import { placeIn } from './place.js';

/**
 * Tells of what is asked for and not there. What has been there in an earlier graph is left out in silence: nobody has made a
 * mistake.
 */
export class Missing {
  readonly #met = new Set<string>();

  /** What a graph has not of a selection. */
  place(graph: Graph | undefined, selection: string | undefined): readonly Fault[] {
    if (graph === undefined || selection === undefined) return [];
    const nearest = (): string | undefined => {
      const ids = graph.nodes.map(({ id }) => id);
      // The picture writes what a neuron's nodes have in common: its value is that of the last of them.
      const [neuron] = selection.split('[');
      const last = ids.findLast((id) => id.startsWith(`${neuron}/`));
      const meant = `${last}${selection.slice(neuron.length)}`;
      return placeIn(graph, meant) === undefined ? nearestName(selection, ids) : meant;
    };
    return this.#tell(
      'selection',
      selection,
      placeIn(graph, selection) !== undefined,
      'a place of this graph',
      nearest,
    );
  }

  /** What a list has not of a number that counts from 0. */
  entry(where: string, found: number | undefined, count: number): readonly Fault[] {
    if (found === undefined) return [];
    return this.#tell(where, found, found < count, `a whole number from 0 to ${count - 1}`);
  }

  #tell(
    where: string,
    found: unknown,
    isThere: boolean,
    expected: string,
    nearest?: () => string | undefined,
  ): readonly Fault[] {
    const key = `${where} ${String(found)}`;
    if (isThere) this.#met.add(key);
    if (this.#met.has(key)) return [];
    return [new Fault({ what: 'wrong value', where, found, expected, nearest: nearest?.() })];
  }
}
