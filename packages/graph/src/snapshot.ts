import { checkOptions, copy, type Attributes, type Shape, type TensorView } from '@bp-graph/core';
import { checkGraph, type Graph } from './graph.js';
import type { GraphNode, NodeFamily, UnitFlow } from './node/graph-node.js';
import { flag } from './option-checks.js';

/** One node as a view sees it: what it is, what it reads, and its numbers at one wave. */
export interface NodeSnapshot {
  readonly id: string;
  /** The operation's name, or `input`, `target`, `parameter`. */
  readonly op: string;
  readonly family: NodeFamily;
  /** The sign that stands for the operation in a drawing: `Σ`, `σ`, `×`. */
  readonly symbol: string;
  readonly attributes: Attributes;
  /** Ids of the nodes it reads, in the operation's order; a node may occur twice. */
  readonly inputs: readonly string[];
  /** Longest way from a leaf, 0 for leaves. */
  readonly rank: number;
  /** Its shape with `BATCH` for the batch axis; a parameter's own shape. */
  readonly shape: Shape;
  /** How its units hang together with those of what it reads, where it is not unit by unit. */
  readonly flow?: UnitFlow;
  /** Absent while an input it depends on has none. */
  readonly value?: TensorView;
  /** ∂E/∂value; absent while there is no loss value to differentiate. */
  readonly gradient?: TensorView;
  readonly frozen: boolean;
  readonly clamped: boolean;
  /** What its units are held at, by unit. */
  readonly held: ReadonlyMap<number, number>;
}

/** The whole graph at one wave, in topological order. Views read this and nothing else. */
export interface GraphSnapshot {
  readonly wave: number;
  /** The differentiated total E; absent while it has no value. */
  readonly loss?: number;
  /** The weights by which E is the sum of scalars, by their ids. */
  readonly objective?: ReadonlyMap<string, number>;
  readonly nodes: readonly NodeSnapshot[];
}

/**
 * The graph's present state. Arrays are copied unless `share` is set, in which case they are valid until the next wave.
 * Gradients are included when they can be had (`gradients: false` leaves them out and starts no backward wave).
 */
export function takeSnapshot(
  graph: Graph,
  options: { readonly share?: boolean; readonly gradients?: boolean } = {},
): GraphSnapshot {
  checkGraph(graph, 'takeSnapshot');
  checkOptions(options, SNAPSHOT_CHECKS, 'takeSnapshot');
  // At once, so that no number is of the wave before.
  graph.catchUp();
  const keep = options.share === true ? (t: TensorView) => t : copy;
  const gradients = options.gradients !== false && graph.hasLoss;
  return {
    wave: graph.wave,
    objective: graph.objective,
    ...(graph.hasLoss ? { loss: graph.loss } : {}),
    nodes: graph.nodes.map((node) => nodeSnapshot(node, keep, gradients)),
  };
}

const SNAPSHOT_CHECKS = { share: flag, gradients: flag };

function nodeSnapshot(
  node: GraphNode,
  keep: (t: TensorView) => TensorView,
  gradients: boolean,
): NodeSnapshot {
  return {
    id: node.id,
    op: node.op,
    family: node.family,
    symbol: node.symbol,
    attributes: node.attributes,
    inputs: node.inputs.map(({ id }) => id),
    rank: node.rank,
    shape: node.shape,
    ...(node.flow && { flow: node.flow }),
    ...(node.hasValue ? { value: keep(node.value) } : {}),
    ...(gradients && node.hasValue ? { gradient: keep(node.gradient) } : {}),
    frozen: node.frozen,
    clamped: node.clamped,
    held: node.held,
  };
}
