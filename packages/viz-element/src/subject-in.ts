import type { Graph, Session } from '@bp-graph/graph';
import type { Subject } from './exhibit/subject.js';

/** What a script can put into an element to be shown. */
export interface Given {
  readonly session?: Session | undefined;
  readonly graph?: Graph | undefined;
}

/** The session in an element and its graph, or else the graph in it. */
export function subjectIn({ session, graph }: Given): Subject {
  if (session !== undefined) return { session, graph: session.graph };
  return graph === undefined ? {} : { graph };
}
