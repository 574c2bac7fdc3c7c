import { BATCH, type Tensor } from '@bp-graph/core';
import type { State } from './state.js';

/**
 * The gradients through only one row of the batch, for nodes without rows, by position. The given positions are all those on
 * the way from the target to E.
 */
export function gradientsThroughRow(
  state: State,
  row: number,
  positions: Iterable<number>,
): ReadonlyMap<number, Tensor> {
  const parts = new Map<number, Tensor>();
  const rowless = [...positions].filter((position) => state.isRowless(position));
  for (const position of rowless.sort((a, b) => b - a))
    parts.set(position, partOf(position, state, row, parts));
  return parts;
}

function partOf(position: number, state: State, row: number, parts: ReadonlyMap<number, Tensor>): Tensor {
  const { evaluation, graph, leadsToLoss } = state;
  const node = graph.nodes[position];
  const part = { shape: node.value.shape, data: new Float64Array(state.value(position).length) };
  for (const { consumer, index } of node.edges) {
    const call = evaluation.call(consumer.position);
    const { operation } = evaluation.topology.nodes[consumer.position].spec;
    if (leadsToLoss[consumer.position] === 0 || call === undefined || operation === undefined) continue;
    const { shape } = call.output;
    const gradient = Float64Array.from(
      parts.get(consumer.position)?.data ?? state.gradient(consumer.position),
    );
    const { held, units } = consumer;
    const hasRows = consumer.shape[0] === BATCH;
    for (let entry = 0; entry < gradient.length; entry++) {
      const counts = hasRows ? Math.floor(entry / units) === row : parts.has(consumer.position);
      if (!counts || held.has(entry % units)) gradient[entry] = 0;
    }
    operation.backward(call, { shape, data: gradient }, index, part);
  }
  return part;
}
