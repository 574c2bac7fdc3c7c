import type { Call, Operation, Tensor } from '@bp-graph/core';
import { map, Subscription, type Observable, type Observer } from 'rxjs';
import { inNode } from '../graph-fault.js';
import type { BackwardEdge, Propagation, ReactiveNode } from './reactive-node.js';

/** A node at the far end of a wire. */
export interface Consumer extends ReactiveNode {
  readonly operation: Operation;
  /** What the operation was last called with. */
  readonly call: Call;
}

/**
 * One wire of a living graph: the subscription forward, and the vector-Jacobian product back.
 *
 * It is both the subscription and its observer, which RxJS takes as they are instead of wrapping one in the other:
 * every wave walks every wire, and each object on the way is one more to fetch.
 */
export class Wire extends Subscription implements BackwardEdge, Observer<void> {
  readonly source: ReactiveNode;
  readonly consumer: Consumer;
  readonly index: number;
  /** That of the consumer, which becomes due when the source speaks. */
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

  accumulate(into: Tensor): void {
    const { consumer } = this;
    if (!consumer.flows || !consumer.hasValue) return;
    const gradient = consumer.passedGradient;
    if (gradient === undefined) return;
    try {
      consumer.operation.backward(consumer.call, gradient, this.index, into);
    } catch (error) {
      throw inNode(error, consumer.id, consumer.op);
    }
  }

  contribution(): Tensor {
    // Who is told of a gradient by a glimpse asks for this before the graph is there.
    this.#propagation.ensureGradients();
    const { shape, data } = this.source.gradient;
    const part = { shape, data: new Float64Array(data.length) };
    this.accumulate(part);
    return part;
  }

  get contribution$(): Observable<Tensor> {
    return this.source.gradient$.pipe(map(() => this.contribution()));
  }
}
