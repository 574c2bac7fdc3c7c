import type { Call, Operation, Tensor } from '@bp-graph/core';
import { map, type Observable, type Subscription } from 'rxjs';
import { inNode } from '../graph-fault.js';
import type { BackwardEdge, ReactiveNode } from './reactive-node.js';

/** A node at the far end of a wire. */
export interface Consumer extends ReactiveNode {
  readonly operation: Operation;
  /** What the operation was last called with. */
  readonly call: Call;
  /** The one observer that all its wires share: whichever input speaks, the node becomes due once. */
  readonly scheduler: { readonly next: () => void };
}

/** One wire of a living graph: the subscription forward, and the vector-Jacobian product back. */
export class Wire implements BackwardEdge {
  readonly source: ReactiveNode;
  readonly consumer: Consumer;
  readonly index: number;
  readonly #subscription: Subscription;

  constructor(source: ReactiveNode, consumer: Consumer, index: number) {
    this.source = source;
    this.consumer = consumer;
    this.index = index;
    this.#subscription = source.changed.subscribe(consumer.scheduler);
  }

  get closed(): boolean {
    return this.#subscription.closed;
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
    const { shape, data } = this.source.gradient;
    const part = { shape, data: new Float64Array(data.length) };
    this.accumulate(part);
    return part;
  }

  get contribution$(): Observable<Tensor> {
    return this.source.gradient$.pipe(map(() => this.contribution()));
  }
}
