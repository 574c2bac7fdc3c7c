import { checkArgument, type Tensor } from '@bp-graph/core';
import { checkGraph, type Graph } from '../graph.js';
import { gradientsThroughRow } from './row-gradients.js';
import { State } from './state.js';

/**
 * ∂E/∂value through one row of the batch, as a map by id, for every node that is the same for all rows: parameters, and what is
 * computed from them alone. Over all rows these parts add up to the gradients of the whole batch.
 *
 * Does not change the graph or what it shows.
 *
 * @throws Fault for a row out of range, a graph without a loss, and missing values.
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
