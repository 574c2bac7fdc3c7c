import { Fault, nearestName } from '@bp-graph/core';
import type { Graph } from '@bp-graph/graph';
import { selectedIn } from './selection.js';

/**
 * Reports places and entries that do not exist. One that existed in an earlier graph is not reported: nobody made a
 * mistake.
 */
export class Missing {
  readonly #met = new Set<string>();

  /** Reports a selection that the graph does not have. */
  place(graph: Graph | undefined, selection: string | undefined): readonly Fault[] {
    if (graph === undefined || selection === undefined) return [];
    const isThere = selectedIn(graph, selection) !== undefined;
    const ids = graph.nodes.map(({ id }) => id);
    return this.#tell('selection', selection, isThere, 'a place of this graph', ids);
  }

  /** Reports an index, counted from 0, that is beyond a list. */
  entry(where: string, found: number | undefined, count: number): readonly Fault[] {
    if (found === undefined) return [];
    return this.#tell(where, found, found < count, `a whole number from 0 to ${count - 1}`);
  }

  #tell(
    where: string,
    found: string | number,
    isThere: boolean,
    expected: string,
    names: readonly string[] = [],
  ): readonly Fault[] {
    const key = `${where} ${found}`;
    if (isThere) this.#met.add(key);
    if (this.#met.has(key)) return [];
    const nearest = nearestName(String(found), names);
    return [new Fault({ what: 'wrong value', where, found, expected, nearest })];
  }
}
