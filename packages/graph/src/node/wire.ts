import type { Tensor } from '@bp-graph/core';
import { map, type Observable, type Subscription } from 'rxjs';
import type { Edge } from './graph-node.js';
import type { OperationNode } from './operation-node.js';
import type { ReactiveNode } from './reactive-node.js';

/** One wire of a living graph: the subscription forward, and the vector-Jacobian product back. */
export class Wire implements Edge {
  readonly source: ReactiveNode;
  readonly consumer: OperationNode;
  readonly index: number;
  readonly #subscription: Subscription;

  constructor(source: ReactiveNode, consumer: OperationNode, index: number) {
    this.source = source;
    this.consumer = consumer;
    this.index = index;
    this.#subscription = source.changed.subscribe(consumer.scheduler);
  }

  get closed(): boolean {
    return this.#subscription.closed;
  }

  /** Adds what comes back along this wire onto `into`. */
  accumulate(into: Tensor): void {
    const { consumer } = this;
    if (!consumer.flows || !consumer.hasValue) return;
    const gradient = consumer.passedGradient;
    if (gradient !== undefined) consumer.operation.backward(consumer.call, gradient, this.index, into);
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
