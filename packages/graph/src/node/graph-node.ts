import type { Attributes, NumberLists, OperationFamily, Shape, Tensor, TensorView } from '@bp-graph/core';
import type { Observable, Subscription } from 'rxjs';
import type { Leaf } from '../graph-spec.js';

/** The family of the operation, or which kind of leaf it is. */
export type NodeFamily = OperationFamily | Leaf;

/**
 * What can be pushed into a node: a tensor, nested arrays `[batch][units]`, one row, or one number. Any array of numbers
 * may be a typed one.
 */
export type Values = TensorView | NumberLists;

/**
 * What each unit of a value depends on: on every unit of what it reads (`'all'`), or on one unit of one input. Where neither is
 * said, it is on the same unit of each input, or on every one of an input that has fewer or more.
 */
export type UnitFlow = 'all' | readonly (readonly [input: number, unit: number])[];

/** One operation of a living graph and its result. */
export interface GraphNode {
  readonly id: string;
  /** The operation's name, or `input`, `target`, `parameter`. */
  readonly op: string;
  readonly family: NodeFamily;
  readonly symbol: string;
  readonly attributes: Attributes;
  /** Index in topological order. */
  readonly position: number;
  /** Longest way from a leaf, 0 for leaves. */
  readonly rank: number;
  /** Its shape, with `BATCH` for the batch axis. */
  readonly shape: Shape;
  /** How many numbers of its value belong to one row; for a parameter the number of its entries. */
  readonly units: number;
  readonly inputs: readonly GraphNode[];
  /** How its units hang together with those of its inputs, where it is not unit by unit. */
  readonly flow?: UnitFlow | undefined;
  /** The wires that lead from here, one for every time a consumer reads it. */
  readonly edges: readonly Edge[];

  /** Whether everything it depends on has a value. */
  readonly hasValue: boolean;
  /** The latest value. It is only read, and valid until the next wave. @throws Fault while there is none. */
  readonly value: TensorView;
  /** ∂E/∂value, brought up to date when read; zeros where E does not depend on it. @throws Fault while E has no value. */
  readonly gradient: TensorView;
  /** Replays the latest value, then emits once for every wave in which it was recomputed. */
  readonly value$: Observable<TensorView>;
  /** Replays the latest gradient, then emits once for every wave in which it was recomputed. Observing it makes backward waves run. */
  readonly gradient$: Observable<TensorView>;
  /** The numbers of one unit: a column over the batch. */
  unit(index: number): UnitStreams;

  /** A parameter that training leaves alone. */
  readonly frozen: boolean;
  /** Whether one or more of its units are held at a value of the user's. */
  readonly clamped: boolean;
  /** What its units are held at, by unit. */
  readonly held: ReadonlyMap<number, number>;
  /** Holds the whole node, or one unit of it, at a number. Nothing flows back through what is held. */
  clamp(value: number, unit?: number): void;
  /** Holds the whole node, or one unit of it, at 0: what would the graph do without it? */
  ablate(unit?: number): void;
  /** Lets the whole node, or one unit of it, go again. */
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
  /** The part of the source's gradient that came back along this wire, as a new tensor. */
  contribution(): Tensor;
  /** The same as a stream, with the source's gradients. */
  readonly contribution$: Observable<Tensor>;
}

/** Where numbers come in: an input or a target. */
export interface InputNode extends GraphNode {
  readonly family: 'input' | 'target';
  /** Gives it a new value and starts a wave; inside `graph.update` it joins the others, inside a wave it queues behind it. */
  set(values: Values): void;
  /** Lets a stream drive it. It stops when the stream ends, the subscription is closed or the graph is disposed. */
  connect(source$: Observable<Values>): Subscription;
}

/** What a graph learns. */
export interface ParameterNode extends GraphNode {
  readonly family: 'parameter';
  /** Gives it new numbers of the same shape and starts a wave. */
  set(values: Values): void;
  connect(source$: Observable<Values>): Subscription;
  /** Training leaves it alone from now on. */
  freeze(): void;
  unfreeze(): void;
}
