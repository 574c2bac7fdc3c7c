import {
  BATCH,
  copy,
  sizeOf,
  type Call,
  type Operation,
  type Shape,
  type Tensor,
  type TensorView,
} from '@bp-graph/core';
import { inNode } from '../graph-fault.js';
import type { PlacedNode } from '../topology.js';
import type { NodeFamily } from './graph-node.js';
import { ReactiveNode, type Propagation } from './reactive-node.js';
import { type Consumer, Wire } from './wire.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A node whose value an operation computes from its inputs. */
export class OperationNode extends ReactiveNode implements Consumer {
  override readonly operation: Operation;
  readonly family: NodeFamily;
  readonly symbol: string;
  readonly frozen = false;
  readonly call: Call;
  readonly scheduler: { readonly next: () => void };
  readonly #call: Mutable<Omit<Call, 'inputs'>> & { readonly inputs: TensorView[] };
  #shape: Shape;
  /** Whether the wave that runs has given it a value. */
  #computed = false;
  #size = -1;

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
    this.#shape = placed.shape;
    this.scheduler = {
      next: () => {
        propagation.due(this);
      },
    };
    this.#call = { attributes: this.attributes, inputs: [], output: EMPTY, training: false, draw: 0 };
    this.call = this.#call;
    inputs.forEach((input, index) => input.edges.push(new Wire(input, this, index)));
  }

  override recompute(): boolean {
    this.clamps?.advance();
    if (!this.#gather()) return false;
    const call = this.#call;
    this.#computed = false;
    const next = this.#blank();
    call.output = next;
    call.training = this.propagation.training;
    call.draw = this.propagation.draw;
    try {
      this.operation.forward(call);
    } catch (error) {
      throw inNode(error, this.id, this.op);
    }
    // What is held hides the operation's own output, which its derivative is computed from.
    this.become(this.clamped ? copy(next) : next);
    this.#computed = true;
    if (this.flows) for (const input of this.inputs) this.propagation.gradientDue(input);
    return true;
  }

  /** Where `forward` failed there is no value to take back, but the call is that of the failed wave. */
  override rollBack(): void {
    if (this.#computed) super.rollBack();
    else this.clamps?.rollBack();
    const { current } = this;
    this.#gather();
    this.#call.output = current ?? EMPTY;
    if (current === undefined || !this.clamped) return;
    this.#call.output = { shape: current.shape, data: new Float64Array(current.data.length) };
    this.operation.forward(this.#call);
  }

  override missing(): string {
    const input = this.inputs.find((node) => !node.hasValue);
    return input === undefined ? 'a wave' : input.missing();
  }

  /** Collects the inputs' values; says whether all are there. */
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

  #blank(): Tensor {
    const { batch } = this.propagation;
    const { shape } = this;
    if (this.#size < 0 || (shape[0] === BATCH && this.#shape[0] !== batch)) {
      this.#shape = shape[0] === BATCH ? [batch, ...shape.slice(1)] : shape;
      this.#size = sizeOf(this.#shape);
    }
    return this.blank(this.#shape, this.#size);
  }
}

const EMPTY: Tensor = { shape: [0], data: new Float64Array(0) };
