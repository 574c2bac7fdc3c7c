import type { Attributes, NumberLists, OperationFamily, Shape, Tensor, TensorView } from '@bp-graph/core';
import type { Observable, Subscription } from 'rxjs';
import type { Leaf } from '../graph-spec.js';

/** The family of the operation, or the kind of leaf. */
export type NodeFamily = OperationFamily | Leaf;

/**
 * What can be pushed into a node: a tensor, nested arrays `[batch][units]`, one row, or one number. Arrays of numbers may be
 * typed arrays.
 */
export type Values = TensorView | NumberLists;

/**
 * What each unit of a value depends on: every unit of the inputs (`'all'`), or one unit of one input. If undefined, each unit
 * depends on the same unit of each input, or on all units of an input of another width.
 */
export type UnitFlow = 'all' | readonly (readonly [input: number, unit: number])[];

/** An operation of a live graph and its result. */
export interface GraphNode {
  readonly id: string;
  /** The operation's name, or `input`, `target`, `parameter`. */
  readonly op: string;
  readonly family: NodeFamily;
  readonly symbol: string;
  readonly attributes: Attributes;
  /** Index in topological order. */
  readonly position: number;
  /** The longest path from a leaf, 0 for leaves. */
  readonly rank: number;
  /** Its shape, with `BATCH` for the batch axis. */
  readonly shape: Shape;
  /** The number of entries per row; for a parameter, the number of its entries. */
  readonly units: number;
  readonly inputs: readonly GraphNode[];
  /** How its units depend on those of its inputs, unless unit by unit. */
  readonly flow?: UnitFlow | undefined;
  /** The wires that start here, one for each time a consumer reads it. */
  readonly edges: readonly Edge[];

  /** Whether everything it depends on has a value. */
  readonly hasValue: boolean;
  /** The latest value, read-only and valid until the next wave. @throws Fault while there is none. */
  readonly value: TensorView;
  /** ∂E/∂value, brought up to date when read; zeros if E does not depend on it. @throws Fault while E has no value. */
  readonly gradient: TensorView;
  /** Replays the latest value, then emits once for every wave that recomputes it. */
  readonly value$: Observable<TensorView>;
  /**
   * Replays the latest gradient, then emits once for every wave that recomputes it. While it has a subscriber, every wave
   * includes a backward sweep.
   */
  readonly gradient$: Observable<TensorView>;
  /** The numbers of one unit, as a column over the batch. */
  unit(index: number): UnitStreams;

  /** Whether training leaves the parameter unchanged. */
  readonly frozen: boolean;
  /** Whether any of its units are clamped. */
  readonly clamped: boolean;
  /** The numbers that its units are clamped at, by unit. */
  readonly held: ReadonlyMap<number, number>;
  /** Clamps the whole node, or one unit of it, at a number. No gradient flows back through clamped units. */
  clamp(value: number, unit?: number): void;
  /** Clamps the whole node, or one unit of it, at 0: what would the graph do without it? */
  ablate(unit?: number): void;
  /** Removes the clamp of the whole node, or of one unit of it. */
  release(unit?: number): void;
}

/** One unit of a node over the batch, as streams of fresh copies. */
export interface UnitStreams {
  readonly value$: Observable<Float64Array>;
  readonly gradient$: Observable<Float64Array>;
}

/** One wire: input `index` of `consumer` reads `source`. */
export interface Edge {
  readonly source: GraphNode;
  readonly consumer: GraphNode;
  readonly index: number;
  /**
   * The part of the source's gradient that flows back along this wire, as a new tensor; with `unit`, only what comes
   * through that unit of the consumer.
   */
  contribution(unit?: number): Tensor;
  /** The same as a stream, in step with the source's gradient. */
  readonly contribution$: Observable<Tensor>;
}

/** A node that is fed with numbers: an input or a target. */
export interface InputNode extends GraphNode {
  readonly family: 'input' | 'target';
  /** Sets a new value and starts a wave; inside `graph.update` it joins that wave, during a wave it is queued. */
  set(values: Values): void;
  /** Connects a stream that sets it, until the stream ends, the subscription is closed or the graph is disposed. */
  connect(source$: Observable<Values>): Subscription;
}

/** A node that holds learned numbers. */
export interface ParameterNode extends GraphNode {
  readonly family: 'parameter';
  /** Sets new numbers of the same shape and starts a wave. */
  set(values: Values): void;
  connect(source$: Observable<Values>): Subscription;
  /** Training leaves it unchanged from now on. */
  freeze(): void;
  unfreeze(): void;
}
