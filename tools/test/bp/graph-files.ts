import { join } from 'node:path';
import { workspaceRoot } from '../../src/workspace.js';

/** The reference graphs, whose every value and gradient is known. */
export const REFERENCE = join(workspaceRoot, 'packages/graph/test/data/graphs');

/**
 * A graph in this library's format whose ids are easily lost or reordered, with a −0 and numbers that JSON cannot
 * express.
 */
export const ODD = graphText([
  { id: '__proto__', op: 'input', inputs: [], units: 2, shape: [2, 2], data: [1, '-0', 0.5, -2] },
  { id: '7', op: 'parameter', inputs: [], shape: [1, 2], data: [0.5, 0.25] },
  { id: 'constructor', op: 'weighted-sum', inputs: ['__proto__', '7'] },
  { id: '3', op: 'target', inputs: [], units: 1, shape: [2, 1], data: [1, 0] },
  { id: 'E', op: 'half-squared-error', inputs: ['constructor', '3'] },
  { id: 'aside', op: 'parameter', inputs: [], shape: [3], data: ['NaN', 'Infinity', '-0'] },
]);

/** The text of a graph file with these nodes. */
export function graphText(nodes: readonly unknown[]): string {
  return JSON.stringify({ format: 'bp-graph', version: 1, nodes });
}
