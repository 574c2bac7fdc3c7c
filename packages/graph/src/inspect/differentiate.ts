import {
  checkArgument,
  BATCH,
  checkObject,
  Fault,
  sizeOf,
  type Tensor,
  type TensorView,
} from '@bp-graph/core';
import { probe } from '../evaluate.js';
import type { Graph } from '../graph.js';
import { number } from '../option-checks.js';

/**
 * The gradients of a weighted sum of scalar nodes by every node, by id, without changing what the graph shows. Zeros of the
 * right shape for nodes it does not depend on.
 *
 * @throws Fault for an unknown node or one that is not a scalar.
 */
export function gradientsOf(
  graph: Graph,
  objective: Readonly<Record<string, number>>,
): ReadonlyMap<string, Tensor> {
  checkObject(objective, 'gradientsOf', 'weight');
  const evaluation = now(graph);
  const seeds = Object.entries(objective).map(([id, weight]): [number, number[]] => {
    const { data } = evaluation.value(id);
    checkArgument(weight, 'weight', number, id);
    if (data.length !== 1)
      throw new Fault({ what: 'not a scalar', where: id, found: data.length, expected: 'one number' });
    return [evaluation.position(id), [weight]];
  });
  return evaluation.pullBack(new Map(seeds));
}

/**
 * The Jacobian of one node by another: the shape of `of` followed by the shape of `by`, entry [i, j] being
 * ∂of[i]/∂by[j]. Zeros if `of` does not depend on `by`. Takes one backward pass per entry of `of`.
 *
 * @throws Fault for an unknown node or one without a value.
 */
export function jacobian(graph: Graph, of: string, by: string): Tensor {
  const evaluation = now(graph);
  const [rows, columns] = [evaluation.value(of), evaluation.value(by)];
  const data = new Float64Array(rows.data.length * columns.data.length);
  const seed = new Float64Array(rows.data.length);
  for (let i = 0; i < seed.length; i++) {
    seed.fill(0)[i] = 1;
    const row = evaluation.pullBack(new Map([[evaluation.position(of), seed]])).get(by);
    if (row !== undefined) data.set(row.data, i * columns.data.length);
  }
  return { shape: [...rows.shape, ...columns.shape], data };
}

/**
 * The gradient of a node for every row of the current batch separately: [batch, …], where entry r is the gradient that the
 * graph would show if row r were the whole batch. For a mean loss, their mean is the gradient of the batch; for a sum, their
 * sum.
 *
 * @throws Fault if the loss has no value.
 */
export function sampleGradients(graph: Graph, id: string): Tensor {
  const { batch } = graph;
  const node = graph.node(id);
  const rows = Array.from({ length: batch }, (_, row) => {
    const values = Object.fromEntries(
      [...graph.inputs, ...graph.targets]
        .filter(({ hasValue }) => hasValue)
        .map((leaf) => [leaf.id, rowOf(leaf.value, row)]),
    );
    return (
      probe(graph, { values, training: graph.training, draw: graph.draw }).gradients().get(id) ??
      node.gradient
    );
  });
  const shape = node.shape[0] === BATCH ? node.shape.slice(1) : node.shape;
  const size = sizeOf(shape);
  const data = new Float64Array(batch * size);
  rows.forEach((gradient, row) => {
    data.set(gradient.data.slice(), row * size);
  });
  return { shape: [batch, ...shape], data };
}

function now(graph: Graph) {
  return probe(graph, { training: graph.training, draw: graph.draw });
}

function rowOf({ shape, data }: TensorView, row: number): Tensor {
  const width = data.length / shape[0];
  return { shape: [1, ...shape.slice(1)], data: data.slice(row * width, (row + 1) * width) };
}
