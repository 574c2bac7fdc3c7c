import { Fault } from '@bp-graph/core';
import type { Graph, GraphNode } from '@bp-graph/graph';

/** @throws Fault for a graph without nodes: its trace would be a table without rows. */
export function checkHasNodes({ nodes }: Graph): void {
  if (nodes.length > 0) return;
  throw new Fault({ what: 'nothing to trace', expected: 'a graph with at least one node' });
}

export function hasLoss({ objective }: Graph): boolean {
  return objective.size > 0;
}

/** @throws Fault for a graph without a loss: every gradient in it is 0, right or wrong. */
export function checkHasLoss(graph: Graph): void {
  if (hasLoss(graph)) return;
  throw new Fault({
    what: 'nothing to check',
    expected: 'a graph with a loss, that is, a scalar node that no other node reads',
  });
}

/**
 * Differences of numbers that are not finite say nothing, and every node after the first of them would seem wrong.
 *
 * @throws Fault naming the first such value among those that the loss depends on.
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

/** These nodes and everything they are computed from. */
function readBy(nodes: readonly GraphNode[]): ReadonlySet<GraphNode> {
  const read = new Set(nodes);
  // Iterating a Set visits entries added on the way.
  for (const { inputs } of read) for (const input of inputs) read.add(input);
  return read;
}
