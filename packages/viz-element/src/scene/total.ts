import type { GraphSnapshot, NodeSnapshot } from '@bp-graph/graph';

/** The nodes of a snapshot, with E appended if it is a weighted sum of losses and thus not a node itself. */
export function nodesWithTotal(snapshot: GraphSnapshot): readonly NodeSnapshot[] {
  const { nodes, objective = new Map<string, number>(), loss } = snapshot;
  const inputs = [...objective.keys()];
  if (inputs.length === 0 || (inputs.length === 1 && objective.get(inputs[0]) === 1)) return nodes;
  const terms = nodes.filter(({ id }) => objective.has(id));
  // The name that derivations use.
  const id = ['E', 'total'].find((name) => nodes.every((node) => node.id !== name)) ?? 'Σ';
  const isKnown = terms.every(({ value }) => value !== undefined);
  const cameBack = terms.some(({ gradient }) => gradient !== undefined);
  const total: NodeSnapshot = {
    id,
    op: 'weighted-total',
    family: 'combination',
    symbol: 'Σ',
    attributes: {},
    inputs,
    rank: Math.max(...terms.map(({ rank }) => rank)) + 1,
    shape: [],
    ...(isKnown && loss !== undefined && { value: scalar(loss) }),
    ...(cameBack && { gradient: scalar(1) }),
    frozen: false,
    clamped: false,
    held: new Map(),
  };
  return [...nodes, total];
}

function scalar(number: number) {
  return { shape: [], data: Float64Array.of(number) };
}
