import {
  BATCH,
  copy,
  zeros,
  type Call,
  type Operation,
  type Shape,
  type Tensor,
  type TensorView,
} from '@bp-graph/core';
import { inNode } from '../graph-fault.js';
import type { PlacedNode } from '../topology.js';
import type { NodeFamily, UnitFlow } from './graph-node.js';
import { originOf } from '../unit-origin.js';
import { ReactiveNode, type Propagation } from './reactive-node.js';
import { type Consumer, Wire } from './wire.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A node whose value is computed from its inputs by an operation. */
export class OperationNode extends ReactiveNode implements Consumer {
  override readonly operation: Operation;
  readonly family: NodeFamily;
  readonly symbol: string;
  readonly frozen = false;
  readonly call: Call;
  #flow: UnitFlow | undefined;
  readonly #call: Mutable<Omit<Call, 'inputs'>> & { readonly inputs: TensorView[] };
  /** The shape of its value at the current batch size; undefined before the first. */
  #present: Shape | undefined;
  /** Whether its operation failed in the wave that is being rolled back. */
  #failed = false;

  constructor(
    placed: PlacedNode,
    operation: Operation,
    inputs: readonly ReactiveNode[],
    propagation: Propagation,
  ) {
    super(placed, inputs, propagation);
    this.operation = operation;
    this.family = operation.family;
    this.symbol = operation.symbol;
    this.#call = {
      attributes: this.attributes,
      inputs: inputs.map(() => EMPTY),
      output: EMPTY,
      training: false,
      draw: 0,
    };
    this.call = this.#call;
    inputs.forEach((input, index) => input.edges.push(new Wire(input, this, index, propagation)));
  }

  get flow(): UnitFlow | undefined {
    this.#flow ??= flowOf(this);
    return this.#flow;
  }

  override recompute(): boolean {
    this.clamps?.advance();
    if (!this.#gather()) return false;
    const call = this.#call;
    const { propagation } = this;
    const before = this.#present;
    const present = this.#shapeAt(propagation.batch);
    const next = this.blank(present);
    call.output = next;
    call.training = propagation.training;
    call.draw = propagation.draw;
    try {
      this.operation.forward(call);
    } catch (error) {
      this.#failed = true;
      throw inNode(error, this.id, this.op);
    }
    // A clamp overwrites the operation's own output, which its derivative is computed from.
    this.become(this.clamped ? copy(next) : next, present !== before);
    return true;
  }

  /** If `forward` failed there is no value to roll back, but the call still refers to the failed wave. */
  override rollBack(): void {
    if (this.#failed) this.clamps?.rollBack();
    else super.rollBack();
    this.#failed = false;
    const { current } = this;
    this.#gather();
    this.#call.output = current ?? EMPTY;
    if (current === undefined || !this.clamped) return;
    this.#call.output = zeros(current.shape);
    this.operation.forward(this.#call);
  }

  override missing(): string {
    const input = this.inputs.find((node) => !node.hasValue);
    return input === undefined ? 'a wave' : input.missing();
  }

  /** Collects the inputs' values; returns whether all of them exist. */
  #gather(): boolean {
    const { inputs } = this;
    const values = this.#call.inputs;
    for (let k = 0; k < inputs.length; k++) {
      const { current } = inputs[k];
      if (current === undefined) return false;
      values[k] = current;
    }
    return true;
  }

  #shapeAt(batch: number): Shape {
    const { shape } = this;
    if (this.#present === undefined || (shape[0] === BATCH && this.#present[0] !== batch))
      this.#present = shape[0] === BATCH ? [batch, ...shape.slice(1)] : shape;
    return this.#present;
  }
}

function flowOf({ operation, attributes, inputs, units }: OperationNode): UnitFlow | undefined {
  if (operation.couples === true) return 'all';
  const shapes = inputs.map(({ shape }) => shape);
  const origin = originOf(operation);
  try {
    return origin && Array.from({ length: units }, (_, unit) => origin(unit, shapes, attributes));
  } catch {
    // It is only used to draw lines, so a graph can be shown without it if a custom operation's origin fails.
    return undefined;
  }
}

const EMPTY: Tensor = { shape: [0], data: new Float64Array(0) };
