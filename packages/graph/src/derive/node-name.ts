import type { Graph } from '../graph.js';
import { nameOfEntry, nameOfNode } from './name.js';
import { plainName } from './name-text.js';

/** What derivations call a node, or one entry of it, in plain text: `net(h1)`, `w(hidden₁,₀)`. */
export function nodeName(graph: Graph, id: string, entry?: number, countFrom: 0 | 1 = 0): string {
  const node = graph.node(id);
  return plainName(
    entry === undefined ? nameOfNode(node, graph) : nameOfEntry(node, graph, entry),
    countFrom,
  );
}
