import { BATCH, type TensorView } from '@bp-graph/core';
import type { Graph } from '@bp-graph/graph';

/** Reduces the batch of a graph to its first rows. */
export function keepRows(graph: Graph, rows: number): void {
  const batched = graph.nodes.filter(
    ({ family, shape, hasValue }) =>
      (family === 'input' || family === 'target') && shape[0] === BATCH && hasValue,
  );
  graph.feed(Object.fromEntries(batched.map(({ id, value }) => [id, firstRows(value, rows)])));
}

function firstRows({ shape, data }: TensorView, rows: number): TensorView {
  const [all, ...row] = shape;
  return { shape: [rows, ...row], data: data.slice(0, rows * (data.length / all)) };
}
