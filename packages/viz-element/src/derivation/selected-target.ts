import type { DerivationPlace, DerivationTarget, Graph } from '@bp-graph/graph';
import { placeIn } from '../place.js';
import { placeId } from '../scene/reading.js';

/** The derivation target of a selection; undefined if the graph has no such place. */
export function selectedTarget(graph: Graph, selection: string): DerivationTarget | undefined {
  const { node = '', indices } = placeIn(graph, selection) ?? {};
  if (indices === undefined) return node === '' ? undefined : { node };
  if (graph.node(node).family !== 'parameter') return { node, unit: indices[0] };
  return { node, entry: indices.length === 1 ? indices[0] : indices };
}

/**
 * The id, in the notation of selections, of a place in a derivation; empty for a total of several losses, which is not
 * a node.
 */
export function idOfPlace({ id, unit }: DerivationPlace, graph: Graph): string {
  return id === '' ? '' : placeId({ node: id, unit }, graph.node(id));
}
