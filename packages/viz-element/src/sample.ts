import { BATCH, type TensorView } from '@bp-graph/core';
import type { GraphSnapshot, NodeSnapshot } from '@bp-graph/graph';

/**
 * One row of the batch by itself: every number that knows samples is that sample's.
 * @param gradients Of what knows none, such as a weight: the part that comes through that row, by id.
 */
export function sampleOf(
  snapshot: GraphSnapshot,
  row: number,
  gradients?: ReadonlyMap<string, TensorView>,
): GraphSnapshot {
  return { ...snapshot, nodes: snapshot.nodes.map((node) => nodeAt(node, row, gradients?.get(node.id))) };
}

/** How many rows the batch has that a snapshot shows. */
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
