import { BATCH, type TensorView } from '@bp-graph/core';
import type { GraphSnapshot, NodeSnapshot } from '@bp-graph/graph';
import type { ShownNode } from './scene/reading.js';

/**
 * Narrows a snapshot to one row of the batch: every per-sample number is that of the row.
 *
 * @param gradients For nodes without a batch axis, such as weights: the part of their gradient that comes through the
 * row, by id.
 */
export function sampleOf(
  snapshot: GraphSnapshot,
  row: number,
  gradients?: ReadonlyMap<string, TensorView>,
): GraphSnapshot {
  const rows = rowsOf(snapshot);
  return {
    ...snapshot,
    nodes: snapshot.nodes.map((node) => nodeAt(node, row, rows, gradients?.get(node.id))),
  };
}

/** The number of rows in the batch of a snapshot. */
export function rowsOf({ nodes }: GraphSnapshot): number {
  const rowed = nodes.find(({ shape, value }) => shape[0] === BATCH && value !== undefined);
  return rowed?.value?.shape[0] ?? 1;
}

function nodeAt(node: NodeSnapshot, row: number, rows: number, part: TensorView | undefined): ShownNode {
  const { value, gradient, family, attributes } = node;
  if (node.shape[0] === BATCH)
    return {
      ...node,
      ...(value && { value: rowOf(value, row) }),
      ...(gradient && { gradient: rowOf(gradient, row) }),
    };
  // A loss stays that of the batch: the gradients are those of this loss, so one of the row alone would not go with them.
  if (family === 'loss' && attributes.reduction !== 'sum') return { ...node, meanOf: rows };
  return part && gradient ? { ...node, gradient: part } : node;
}

function rowOf({ shape: [rows, ...rest], data }: TensorView, row: number): TensorView {
  const width = data.length / rows;
  return { shape: [1, ...rest], data: data.slice(row * width, (row + 1) * width) };
}
