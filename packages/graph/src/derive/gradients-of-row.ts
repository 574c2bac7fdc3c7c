import { checkArgument, type Tensor } from '@bp-graph/core';
import { checkGraph, type Graph } from '../graph.js';
import { gradientsThroughRow } from './row-gradients.js';
import { State } from './state.js';

/**
 * ∂E/∂value through one row of the batch, by id, of every node that is the same for all rows: its parameters, and what is
 * made of them alone. Over all rows these parts add up to the gradients of the whole batch.
 *
 * The graph and what it shows stay as they are.
 *
 * @throws Fault for a row the batch has not, a graph without a loss, and while values are missing.
 */
export function gradientsOfRow(graph: Graph, row: number): ReadonlyMap<string, Tensor> {
  checkGraph(graph, 'gradientsOfRow');
  const state = new State(graph, undefined, {});
  checkArgument(row, 'gradientsOfRow/row', {
    expected: `a row, 0 to ${state.rows - 1}`,
    allows: (found) => Number.isInteger(found) && (found as number) >= 0 && (found as number) < state.rows,
  });
  const parts = gradientsThroughRow(state, row, graph.nodes.keys());
  return new Map(Array.from(parts, ([position, part]) => [graph.nodes[position].id, part]));
}
