import { isSession } from './session-controller.js';

/** What is wrong with what a script has put into an element. */
export function wrongType(session: unknown, graph: unknown): string | undefined {
  const given = (value: unknown): boolean => value !== undefined && value !== null;
  if (given(session) && !isSession(session))
    return 'The property “session” holds something that is not a session.';
  const isGraph = typeof graph === 'object' && graph !== null && 'wave$' in graph && 'nodes' in graph;
  if (given(graph) && !isGraph) return 'The property “graph” holds something that is not a graph.';
  return undefined;
}
