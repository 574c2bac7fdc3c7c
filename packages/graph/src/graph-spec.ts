import type { Attributes, Operation, TensorView } from '@bp-graph/core';

/** The kinds of nodes that are not operations: those that enter a graph from outside, and those it learns. */
export const LEAVES = ['input', 'target', 'parameter'] as const;
export type Leaf = (typeof LEAVES)[number];

/** A node as data: everything needed to build it again. */
export interface NodeSpec {
  readonly id: string;
  /** `input`, `target`, `parameter`, the name of an operation, or a custom operation. */
  readonly op: Leaf | (string & {}) | Operation;
  /** Ids of the nodes it reads, in the operation's order. */
  readonly inputs: readonly string[];
  /** Constants of the operation; omitted ones take their defaults. */
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** Width of an input or target: its value is [batch, units]. */
  readonly units?: number;
  /** The numbers of a parameter (required), or the initial value of an input or target. */
  readonly value?: TensorView;
  /** Whether training leaves the parameter unchanged. */
  readonly frozen?: boolean;
}

/** A graph as data: nodes in any order, and the scalars to differentiate. */
export interface GraphSpec {
  readonly nodes: readonly NodeSpec[];
  /**
   * The weights of the scalar nodes whose sum is the total loss E, by id. By default, every scalar that no other node
   * reads, with weight 1.
   */
  readonly objective?: Readonly<Record<string, number>>;
}

/** A node whose operation and attributes have been looked up and checked. */
export interface ResolvedSpec extends NodeSpec {
  readonly operation: Operation | undefined;
  readonly attributes: Attributes;
}
