import type { DerivationPlace, DerivationTarget, Graph } from '@bp-graph/graph';
import { placeId } from '../scene/reading.js';

/**
 * What a selection means to a derivation: a node by its id, or one unit `hidden[2]` or one entry `hidden/weights[0, 1]`
 * of it, all counted from 0. Nothing where the graph has no such place.
 */
export function selectedTarget(graph: Graph, selection: string): DerivationTarget | undefined {
  if (graph.has(selection)) return { node: selection };
  const [, node = '', indices = ''] = PLACE.exec(selection) ?? [];
  if (!graph.has(node)) return undefined;
  const { family, value } = graph.node(node);
  const entry = indices.split(', ').map(Number);
  if (family !== 'parameter') return entry.length === 1 ? { node, unit: entry[0] } : undefined;
  return entry.length === value.shape.length ? { node, entry } : { node, entry: entry[0] };
}

const PLACE = /^(.+)\[(\d+(?:, \d+)*)\]$/s;

/** What a place of a derivation is called in selections. A total of several losses is no node and has no place. */
export function idOfPlace({ id, unit }: DerivationPlace, graph: Graph): string {
  return id === '' ? '' : placeId({ node: id, unit }, graph.node(id));
}
