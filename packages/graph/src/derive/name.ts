import { BATCH } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { GraphNode } from '../node/graph-node.js';
import type { Name } from './derivation.js';

/**
 * The readable name of a node. The sum of a neuron h1, `h1/sum`, is net(h1), and its activation `h1/sigmoid` is h1 itself;
 * parts of a layer are written as belonging to it: `hidden/weights` is w(hidden). A unit sliced from a value, `x/1`, is that
 * unit, its activation that neuron, and every other node is called by its id.
 */
export function nameOfNode(node: GraphNode, graph: Graph): Name {
  const { id, op, family } = node;
  const slash = id.lastIndexOf('/');
  if (slash <= 0 || slash === id.length - 1) return { base: id, indices: [] };
  const [base, last] = [id.slice(0, slash), id.slice(slash + 1)];
  const [from] = node.inputs;
  if (op === 'slice' && node.units === 1 && from.id === base && /^\d+$/.test(last)) {
    const whole = nameOfNode(from, graph);
    return { ...whole, indices: [...whole.indices, Number(node.attributes['from'])] };
  }
  if (family === 'weighted-sum' && last === 'sum') return { head: 'net', base, indices: [] };
  if (family === 'parameter') return { head: SHORT.get(last) ?? last, base, indices: [] };
  if (family === 'activation' && isOnlyActivation(node, base, graph)) {
    const sum = nameOfNode(from, graph);
    return { base, indices: sum.base === base ? sum.indices : [] };
  }
  return { base: id, indices: [] };
}

/** The readable name of one entry of a node. */
export function nameOfEntry(node: GraphNode, graph: Graph, entry: number): Name {
  const name = nameOfNode(node, graph);
  return { ...name, indices: [...name.indices, ...indicesOf(node, entry)] };
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['weights', 'w'],
  ['bias', 'b'],
]);

/** Whether the activation can have its neuron's name without ambiguity. */
function isOnlyActivation({ id, inputs: [sum] }: GraphNode, base: string, graph: Graph): boolean {
  if (graph.has(base)) return false;
  return sum.edges.every(
    ({ consumer }) =>
      consumer.id === id || consumer.family !== 'activation' || !consumer.id.startsWith(`${base}/`),
  );
}

/** The unit of a value, or the index along each axis without a batch axis; empty if there is only one. */
function indicesOf({ shape, units }: GraphNode, entry: number): readonly number[] {
  if (units === 1) return [];
  if (shape[0] === BATCH) return [entry % units];
  const indices: number[] = [];
  let rest = entry;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    indices.unshift(rest % shape[axis]);
    rest = Math.floor(rest / shape[axis]);
  }
  return indices;
}
