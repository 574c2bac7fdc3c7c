import type { Graph, Session } from '@bp-graph/graph';

/** What an element shows: a session, or a graph by itself. */
export interface Subject {
  readonly session?: Session;
  readonly graph?: Graph;
}
