import type { GraphSnapshot, NodeSnapshot } from '@bp-graph/graph';
import type { Beat } from './beats.js';

/** A snapshot as of one moment of its wave, without whatever is computed later. */
export function masked(snapshot: GraphSnapshot, beats: readonly Beat[], at: number): GraphSnapshot {
  const values = new Set<string>();
  const gradients = new Set<string>();
  for (const { phase, nodes } of beats.slice(0, at + 1)) {
    for (const id of nodes) (phase === 'backward' ? gradients : values).add(id);
  }
  return { ...snapshot, nodes: snapshot.nodes.map((node) => maskedNode(node, values, gradients)) };
}

function maskedNode(
  node: NodeSnapshot,
  values: ReadonlySet<string>,
  gradients: ReadonlySet<string>,
): NodeSnapshot {
  const { value, gradient, ...bare } = node;
  const isKnown = node.inputs.length === 0 || values.has(node.id);
  return {
    ...bare,
    ...(value !== undefined && isKnown && { value }),
    ...(gradient !== undefined && gradients.has(node.id) && { gradient }),
  };
}
