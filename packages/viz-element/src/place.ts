import { BATCH } from '@bp-graph/core';
import type { Graph } from '@bp-graph/graph';

/** A node or, with indices counted from 0, a part of it. */
export interface Place {
  readonly node: string;
  readonly indices?: readonly number[];
}

/**
 * Parses a selection: a node by its id, one unit of it `hidden[2]`, or one entry `hidden/weights[0, 1]`. Undefined if
 * the graph has no such place.
 */
export function placeIn(graph: Graph, selection: string): Place | undefined {
  if (graph.has(selection)) return { node: selection };
  const [, node = '', list = ''] = PLACE.exec(selection) ?? [];
  if (!graph.has(node)) return undefined;
  const { shape, units } = graph.node(node);
  const indices = list.split(', ').map(Number);
  const counts = indices.length === 1 ? [units] : shape[0] === BATCH ? [] : shape;
  const isThere = indices.length === counts.length && indices.every((index, k) => index < counts[k]);
  return isThere ? { node, indices } : undefined;
}

const PLACE = /^(.+)\[(\d+(?:, \d+)*)\]$/s;
