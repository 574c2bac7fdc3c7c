import { isGraph, isSession } from '@bp-graph/graph';
import type { Subject } from './exhibit/subject.js';

/** What a script can put into an element to be shown, whatever it really is. */
export interface Given {
  readonly session?: unknown;
  readonly graph?: unknown;
}

/** The session in an element and its graph, or else the graph in it; what is neither is left out. */
export function subjectIn({ session, graph }: Given): Subject {
  if (isSession(session)) return { session, graph: session.graph };
  return isGraph(graph) ? { graph } : {};
}
