import type { TensorView } from '@bp-graph/core';
import { Subscription, type Observable } from 'rxjs';
import type { Glimpse, Watched } from '../glimpse.js';
import type { Graph } from '../graph.js';
import { Seen } from './sight.js';

/**
 * Subscribes, in a worker, to the nodes that are observed on the other side, so that the engine plans for them as for any
 * subscriber; and keeps what is emitted, for engines that offer no glimpse.
 */
export class Watching {
  readonly #graph: Graph;
  readonly #values = new Map<number, TensorView>();
  readonly #gradients = new Map<number, TensorView>();
  #subscription = new Subscription();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Subscribes to exactly these nodes. */
  watch({ values, gradients }: Watched): void {
    const before = this.#subscription;
    this.#subscription = new Subscription();
    const keep = (streams: (position: number) => Observable<TensorView>, into: Map<number, TensorView>) => {
      return (position: number): void => {
        this.#subscription.add(streams(position).subscribe((tensor) => into.set(position, tensor)));
      };
    };
    const { nodes } = this.#graph;
    values.forEach(keep((position) => nodes[position].value$, this.#values));
    gradients.forEach(keep((position) => nodes[position].gradient$, this.#gradients));
    before.unsubscribe();
    this.#forget();
  }

  /** The current state of the observed nodes that have changed since the last call. @param glimpse The engine's, if it has one. */
  look(glimpse: Glimpse | undefined): Glimpse {
    if (glimpse === undefined) this.#graph.catchUp();
    const seen = glimpse ?? { values: viewOf(this.#values), gradients: viewOf(this.#gradients) };
    this.#forget();
    return seen;
  }

  #forget(): void {
    this.#values.clear();
    this.#gradients.clear();
  }
}

function viewOf(tensors: ReadonlyMap<number, TensorView>): Seen {
  const entries = [...tensors].sort(([a], [b]) => a - b);
  return new Seen(
    entries.map(([position]) => position),
    entries.map(([, tensor]) => tensor),
  );
}
