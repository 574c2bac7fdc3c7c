/** The text of a graph file with these nodes. */
export function documentOf(nodes: readonly unknown[], objective?: readonly unknown[]): string {
  return JSON.stringify({ format: 'bp-graph', version: 1, nodes, objective });
}

/** y = tanh(W x + b) against t: one node of every kind. */
export const SMALL = [
  { id: 'x', op: 'input', inputs: [], units: 2, shape: [1, 2], data: [0.5, -0.25] },
  { id: 'W', op: 'parameter', inputs: [], shape: [1, 2], data: [0.1, 0.2] },
  { id: 'b', op: 'parameter', inputs: [], shape: [], data: [0.3], frozen: true },
  { id: 'z', op: 'weighted-sum', inputs: ['x', 'W', 'b'] },
  { id: 'y', op: 'leaky-relu', inputs: ['z'], attributes: { slope: 0.2 } },
  { id: 't', op: 'target', inputs: [], units: 1, shape: [1, 1], data: [1] },
  { id: 'E', op: 'half-squared-error', inputs: ['y', 't'] },
];

/** `SMALL` with some fields of one node changed; `undefined` removes a field. */
export function changed(id: string, fields: Readonly<Record<string, unknown>>): string {
  return documentOf(SMALL.map((node) => (node.id === id ? { ...node, ...fields } : node)));
}
