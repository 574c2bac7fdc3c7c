import type { GraphSpec } from '@bp-graph/graph';

/** How often a graph is repeated: often enough for its tape to be woven. */
const COPIES = 40;

/** Several copies of a graph that share one set of parameters. */
export function repeated({ nodes, objective }: GraphSpec): GraphSpec {
  const shared = new Set(nodes.filter(({ op }) => op === 'parameter').map(({ id }) => id));
  const copies = Array.from({ length: COPIES }, (_, k) => {
    const name = (id: string): string => (shared.has(id) ? id : `${id} of ${k}`);
    return nodes
      .filter(({ id }) => k === 0 || !shared.has(id))
      .map((node) => ({ ...node, id: name(node.id), inputs: node.inputs.map(name) }));
  });
  const weights = Object.entries(objective ?? {}).flatMap(([id, weight]) =>
    copies.map((_, k): [string, number] => [`${id} of ${k}`, weight / COPIES]),
  );
  return { nodes: copies.flat(), objective: Object.fromEntries(weights) };
}
