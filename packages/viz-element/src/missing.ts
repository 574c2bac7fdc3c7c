import { Fault, nearestName } from '@bp-graph/core';
import type { Graph } from '@bp-graph/graph';
import { placeIn } from './place.js';

/**
 * Reports places and entries that do not exist. One that existed in an earlier graph is not reported: nobody made a
 * mistake.
 */
export class Missing {
  readonly #met = new Set<string>();

  /** Reports a selection that the graph does not have. */
  place(graph: Graph | undefined, selection: string | undefined): readonly Fault[] {
    if (graph === undefined || selection === undefined) return [];
    const nearest = (): string | undefined => {
      const ids = graph.nodes.map(({ id }) => id);
      // The picture labels a neuron by the common prefix of its nodes; its value is that of the last of them.
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

  /** Reports an index, counted from 0, that is beyond a list. */
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
