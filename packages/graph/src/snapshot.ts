import { checkOptions, copy, type Attributes, type Shape, type TensorView } from '@bp-graph/core';
import { checkGraph, type Graph } from './graph.js';
import type { GraphNode, NodeFamily, UnitFlow } from './node/graph-node.js';
import { flag } from './option-checks.js';

/** A node for a view: what it is, what it reads, and its numbers at one wave. */
export interface NodeSnapshot {
  readonly id: string;
  /** The operation's name, or `input`, `target`, `parameter`. */
  readonly op: string;
  readonly family: NodeFamily;
  /** The sign that represents the operation in a drawing: `Σ`, `σ`, `×`. */
  readonly symbol: string;
  readonly attributes: Attributes;
  /** Ids of the nodes it reads, in the operation's order; a node may occur twice. */
  readonly inputs: readonly string[];
  /** The longest path from a leaf, 0 for leaves. */
  readonly rank: number;
  /** Its shape with `BATCH` for the batch axis; a parameter's own shape. */
  readonly shape: Shape;
  /** How its units depend on those of its inputs, unless unit by unit. */
  readonly flow?: UnitFlow;
  /** Undefined if an input it depends on has no value. */
  readonly value?: TensorView;
  /** ∂E/∂value; undefined if the loss has no value. */
  readonly gradient?: TensorView;
  readonly frozen: boolean;
  readonly clamped: boolean;
  /** The numbers that its units are clamped at, by unit. */
  readonly held: ReadonlyMap<number, number>;
}

/** The whole graph at one wave, in topological order. Views read nothing else. */
export interface GraphSnapshot {
  readonly wave: number;
  /** The total loss E; undefined if it has no value. */
  readonly loss?: number;
  /** The weights of the scalars whose sum is E, by id. */
  readonly objective?: ReadonlyMap<string, number>;
  readonly nodes: readonly NodeSnapshot[];
}

/**
 * The current state of the graph. Arrays are copied unless `share` is set, in which case they are valid until the next wave.
 * Gradients are included if available (`gradients: false` omits them and starts no backward wave).
 */
export function takeSnapshot(
  graph: Graph,
  options: { readonly share?: boolean; readonly gradients?: boolean } = {},
): GraphSnapshot {
  checkGraph(graph, 'takeSnapshot');
  checkOptions(options, SNAPSHOT_CHECKS, 'takeSnapshot');
  // Now, so that all numbers are of the same wave.
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
