import { createSession, Graph, readGraph, type SessionOptions } from '@bp-graph/graph';
import type { Subject } from './subject.js';

/**
 * A saved graph: its run on the numbers saved with it, or the graph alone where its inputs have none.
 * @throws Fault where the text is not a graph.
 */
export function savedSubject(text: string, options: SessionOptions): Subject {
  const graph = new Graph(readGraph(text));
  const fed = [...graph.inputs, ...graph.targets].every(({ hasValue }) => hasValue);
  return fed ? { session: createSession(graph, options) } : { graph };
}
