import type { DerivationPlace, DerivationTarget, Graph } from '@bp-graph/graph';
import { placeIn } from '../place.js';
import { placeId } from '../scene/reading.js';

/** What a selection means to a derivation. Nothing where the graph has no such place. */
export function selectedTarget(graph: Graph, selection: string): DerivationTarget | undefined {
  const { node = '', indices } = placeIn(graph, selection) ?? {};
  if (indices === undefined) return node === '' ? undefined : { node };
  if (graph.node(node).family !== 'parameter') return { node, unit: indices[0] };
  return { node, entry: indices.length === 1 ? indices[0] : indices };
}

/** What a place of a derivation is called in selections. A total of several losses is no node and has no place. */
export function idOfPlace({ id, unit }: DerivationPlace, graph: Graph): string {
  return id === '' ? '' : placeId({ node: id, unit }, graph.node(id));
}
