import { Fault } from '@bp-graph/core';
import type { Graph, GraphNode } from '@bp-graph/graph';

/** @throws Fault for a graph without a loss, in which every gradient is 0 whatever is wrong. */
export function checkHasLoss({ objective }: Graph): void {
  if (objective.size > 0) return;
  throw new Fault({
    what: 'nothing to check',
    expected: 'a graph with a loss, that is, a scalar node that no other node reads',
  });
}

/**
 * Of numbers that are not finite no difference tells anything, and every node behind the first of them would seem wrong.
 * @throws Fault naming the first value that is not finite, of those the loss depends on.
 */
export function checkFinite(graph: Graph): void {
  const read = readBy([...graph.objective.keys()].map((id) => graph.node(id)));
  for (const { id, value } of graph.nodes.filter((node) => read.has(node)))
    for (const [entry, number] of value.data.entries())
      if (!Number.isFinite(number)) throw nonFinite(`node ${id}, entry ${entry} (the first one)`, number);
  if (!Number.isFinite(graph.loss)) throw nonFinite('the total loss', graph.loss);
}

function nonFinite(where: string, found: number): Fault {
  return new Fault({ what: 'non-finite value', where, found, expected: 'finite numbers' });
}

/** These nodes and all that they are made of. */
function readBy(nodes: readonly GraphNode[]): ReadonlySet<GraphNode> {
  const read = new Set(nodes);
  // What is added while the set is gone through has its turn too.
  for (const { inputs } of read) for (const input of inputs) read.add(input);
  return read;
}
