import type { Graph, Session } from '@bp-graph/graph';
import type { Subject } from './exhibit/subject.js';

/** What a script can set on an element to be shown. */
export interface Given {
  readonly session?: Session | undefined;
  readonly graph?: Graph | undefined;
}

/** The element's session with its graph, or else its graph. */
export function subjectIn({ session, graph }: Given): Subject {
  if (session !== undefined) return { session, graph: session.graph };
  return graph === undefined ? {} : { graph };
}
