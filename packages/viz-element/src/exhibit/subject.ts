import type { Graph, Session } from '@bp-graph/graph';

/** What an element shows: a run, or a graph as it is. */
export interface Subject {
  readonly session?: Session;
  readonly graph?: Graph;
}
