import type { Call, Operation, Tensor, TensorView } from '@bp-graph/core';
import { map, Subscription, type Observable, type Observer } from 'rxjs';
import { inNode } from '../graph-fault.js';
import type { BackwardEdge, Propagation, ReactiveNode } from './reactive-node.js';

/** The node at the far end of a wire. */
export interface Consumer extends ReactiveNode {
  readonly operation: Operation;
  /** The latest call of its operation. */
  readonly call: Call;
}

/**
 * A wire of a live graph: the subscription forward, and the vector-Jacobian product backward.
 *
 * It is both the subscription and its observer, which RxJS accepts without wrapping: every wave walks every wire, and each
 * intermediate object costs a memory access.
 */
export class Wire extends Subscription implements BackwardEdge, Observer<void> {
  readonly source: ReactiveNode;
  readonly consumer: Consumer;
  readonly index: number;
  /** The position of the consumer, which becomes due when the source emits. */
  readonly position: number;
  readonly #propagation: Propagation;

  constructor(source: ReactiveNode, consumer: Consumer, index: number, propagation: Propagation) {
    super();
    this.source = source;
    this.consumer = consumer;
    this.index = index;
    this.position = consumer.position;
    this.#propagation = propagation;
    source.changed.subscribe(this);
  }

  next(): void {
    this.#propagation.due(this);
  }

  error(): void {
    this.unsubscribe();
  }

  complete(): void {
    this.unsubscribe();
  }

  override unsubscribe(): void {
    if (this.closed) return;
    super.unsubscribe();
    this.source.changed.detach(this);
  }

  accumulate(into: Tensor, unit?: number): void {
    const { consumer } = this;
    if (!consumer.flows || !consumer.hasValue) return;
    const gradient = consumer.passedGradient;
    if (gradient === undefined) return;
    try {
      const passed = unit === undefined ? gradient : columnOf(gradient, unit, consumer.units);
      consumer.operation.backward(consumer.call, passed, this.index, into);
    } catch (error) {
      throw inNode(error, consumer.id, consumer.op);
    }
  }

  contribution(unit?: number): Tensor {
    // A subscriber that got a gradient by a glimpse may read this before the graph has caught up.
    this.#propagation.ensureGradients();
    const { shape, data } = this.source.gradient;
    const part = { shape, data: new Float64Array(data.length) };
    this.accumulate(part, unit);
    return part;
  }

  get contribution$(): Observable<Tensor> {
    return this.source.gradient$.pipe(map(() => this.contribution()));
  }
}

/** One unit of a gradient; 0 for all others. */
function columnOf({ shape, data }: TensorView, unit: number, units: number): TensorView {
  return { shape, data: data.map((part, entry) => (entry % units === unit ? part : 0)) };
}
