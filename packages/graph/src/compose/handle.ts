import type { Shape } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { GraphNode, InputNode, ParameterNode } from '../node/graph-node.js';

/** The kind of node that a handle stands for. */
export type HandleKind = 'input' | 'parameter' | 'node';

/** A node of a graph that is being composed: its id and shape are known, its numbers are not. */
export interface Handle<K extends HandleKind = HandleKind, I extends string = string> {
  readonly kind: K;
  readonly id: I;
  /** With `BATCH` for the batch axis. */
  readonly shape: Shape;
}

/** The node type of a handle. */
export type NodeOf<H> =
  H extends Handle<infer K> ? { input: InputNode; parameter: ParameterNode; node: GraphNode }[K] : never;

/** The nodes of the handles that a composition returned. */
export type NodesOf<R> = { readonly [K in keyof R]: NodeOf<R[K]> };

/** The nodes behind the handles. */
export function livingNodes<R extends Readonly<Record<string, Handle>>>(
  graph: Graph,
  handles: R,
): NodesOf<R> {
  return Object.fromEntries(
    Object.entries(handles).map(([name, { id }]) => [name, graph.node(id)]),
  ) as NodesOf<R>;
}
