import type { TensorView } from '@bp-graph/core';
import type { NextObserver } from 'rxjs';

/**
 * The observed values and gradients as they will be after a postponed change. Subscribers get them at once; the change
 * itself is made when the rest of the graph is read.
 */
export interface Glimpse {
  readonly values: View;
  readonly gradients: View;
}

/**
 * How subscribers learn of a postponed change: from a glimpse, which is requested only if there are subscribers and may be
 * unavailable, or `later`, when the graph catches up.
 */
export type Announcement = (() => Glimpse | undefined) | 'later';

/** What is emitted for some nodes: their positions in topological order, and a tensor for each, valid until the next wave. */
export interface View {
  readonly positions: readonly number[];
  readonly tensors: readonly TensorView[];
  has(position: number): boolean;
}

/** The positions of the nodes whose streams have subscribers. */
export interface Watched {
  readonly values: readonly number[];
  readonly gradients: readonly number[];
}

/** A node as far as emissions are concerned. */
interface Watchable {
  readonly valueListener: NextObserver<TensorView>;
  readonly gradientListener: NextObserver<TensorView>;
}

/** Emits glimpses: values in order, then gradients in reverse, as a wave does. */
export class GlimpseEmitter {
  readonly #values = new Listeners((node) => node.valueListener);
  readonly #gradients = new Listeners((node) => node.gradientListener);
  #glimpse: Glimpse | undefined;
  /** Progress of the emission: values up to this position have been emitted, and gradients down to that one. */
  #emittedValues = Infinity;
  #emittedGradients = -Infinity;

  emit(glimpse: Glimpse, nodes: readonly Watchable[]): void {
    const values = this.#values.of(glimpse.values, nodes);
    const gradients = this.#gradients.of(glimpse.gradients, nodes);
    this.#glimpse = glimpse;
    this.#emittedGradients = Infinity;
    const { positions, tensors } = glimpse.values;
    for (let k = 0; k < values.length; k++) {
      this.#emittedValues = positions[k];
      values[k].next(tensors[k]);
    }
    this.#emittedValues = Infinity;
    for (let k = gradients.length - 1; k >= 0; k--) {
      this.#emittedGradients = glimpse.gradients.positions[k];
      gradients[k].next(glimpse.gradients.tensors[k]);
    }
    this.#emittedGradients = -Infinity;
    this.#glimpse = undefined;
  }

  /** Whether a node's emission is still to come, so that a new subscriber must not get the value twice. */
  willEmitValue(position: number): boolean {
    return position > this.#emittedValues && this.#glimpse?.values.has(position) === true;
  }

  willEmitGradient(position: number): boolean {
    return position < this.#emittedGradients && this.#glimpse?.gradients.has(position) === true;
  }
}

/** The listeners of the nodes at some positions. Cached, because going through the nodes would visit each one every time. */
class Listeners {
  readonly #of: (node: Watchable) => NextObserver<TensorView>;
  #positions: readonly number[] | undefined;
  #found: readonly NextObserver<TensorView>[] = [];

  constructor(of: (node: Watchable) => NextObserver<TensorView>) {
    this.#of = of;
  }

  of({ positions }: View, nodes: readonly Watchable[]): readonly NextObserver<TensorView>[] {
    if (positions !== this.#positions) {
      this.#positions = positions;
      this.#found = positions.map((position) => this.#of(nodes[position]));
    }
    return this.#found;
  }
}
