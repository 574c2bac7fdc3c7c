import type { Attributes, Operation, TensorView } from '@bp-graph/core';

/** The nodes that are not operations: what enters a graph from outside, and what it learns. */
export const LEAVES = ['input', 'target', 'parameter'] as const;
export type Leaf = (typeof LEAVES)[number];

/** One node as data: enough to build it again. */
export interface NodeSpec {
  readonly id: string;
  /** `input`, `target`, `parameter`, the name of an operation, or an operation of your own. */
  readonly op: Leaf | (string & {}) | Operation;
  /** Ids of the nodes it reads, in the operation's order. */
  readonly inputs: readonly string[];
  /** Constants of the operation; what is left out takes its default. */
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** Width of an input or target: its value is [batch, units]. */
  readonly units?: number;
  /** A parameter's numbers (required), or the first value of an input or target. */
  readonly value?: TensorView;
  /** A parameter that training leaves alone. */
  readonly frozen?: boolean;
}

/** A graph as data: nodes in any order, and which scalar is differentiated. */
export interface GraphSpec {
  readonly nodes: readonly NodeSpec[];
  /**
   * The scalar nodes whose weighted sum is the total loss E, by id. Left out, it is every scalar that no other node
   * reads, each with weight 1.
   */
  readonly objective?: Readonly<Record<string, number>>;
}

/** A node whose operation and attributes have been looked up and checked. */
export interface ResolvedSpec extends NodeSpec {
  readonly operation: Operation | undefined;
  readonly attributes: Attributes;
}
