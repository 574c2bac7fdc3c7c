import type { DerivationPlace, DerivationTarget, Graph } from '@bp-graph/graph';
import { placeId, WHOLE } from '../scene/reading.js';
import { selectedIn } from '../selection.js';

/** A target whose entry, if it has one, is a flat index. */
export type SelectedTarget = DerivationTarget & { readonly entry?: number };

/** The derivation target of a selection; undefined if the graph has no such place. */
export function selectedTarget(graph: Graph, selection: string): SelectedTarget | undefined {
  const selected = selectedIn(graph, selection);
  if (selected === undefined) return undefined;
  const { node, unit } = selected;
  if (unit === WHOLE) return { node };
  return graph.node(node).family === 'parameter' ? { node, entry: unit } : { node, unit };
}

/**
 * The id, in the notation of selections, of a place in a derivation; empty for a total of several losses, which is not
 * a node.
 */
export function idOfPlace({ id, unit }: DerivationPlace, graph: Graph): string {
  return id === '' ? '' : placeId({ node: id, unit }, graph.node(id));
}
