import { BATCH, type TensorView } from '@bp-graph/core';
import type { GraphSnapshot, NodeSnapshot } from '@bp-graph/graph';

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
  return { ...snapshot, nodes: snapshot.nodes.map((node) => nodeAt(node, row, gradients?.get(node.id))) };
}

/** The number of rows in the batch of a snapshot. */
export function rowsOf({ nodes }: GraphSnapshot): number {
  const rowed = nodes.find(({ shape, value }) => shape[0] === BATCH && value !== undefined);
  return rowed?.value?.shape[0] ?? 1;
}

function nodeAt(node: NodeSnapshot, row: number, part: TensorView | undefined): NodeSnapshot {
  const { value, gradient } = node;
  if (node.shape[0] !== BATCH) return part && gradient ? { ...node, gradient: part } : node;
  return {
    ...node,
    ...(value && { value: rowOf(value, row) }),
    ...(gradient && { gradient: rowOf(gradient, row) }),
  };
}

function rowOf({ shape: [rows, ...rest], data }: TensorView, row: number): TensorView {
  const width = data.length / rows;
  return { shape: [1, ...rest], data: data.slice(row * width, (row + 1) * width) };
}
