import type { TensorView } from '@bp-graph/core';
import type { NextObserver } from 'rxjs';

/**
 * The values and gradients of the nodes that somebody watches, as they are after a change that waits. Who watches is told
 * them at once; the change is made for all the others when somebody looks.
 */
export interface Glimpse {
  readonly values: View;
  readonly gradients: View;
}

/**
 * How those who watch are told of a change that waits: by a glimpse, which is asked for only where somebody watches and may
 * not be had, or `later`, when the graph catches up.
 */
export type Telling = (() => Glimpse | undefined) | 'later';

/** What is told of some nodes: their positions in topological order, and as many tensors, valid until the next wave. */
export interface View {
  readonly positions: readonly number[];
  readonly tensors: readonly TensorView[];
  has(position: number): boolean;
}

/** The positions of the nodes whose streams somebody watches. */
export interface Watched {
  readonly values: readonly number[];
  readonly gradients: readonly number[];
}

/** A node as its watchers are told of it. */
interface Watchable {
  readonly valueListener: NextObserver<TensorView>;
  readonly gradientListener: NextObserver<TensorView>;
}

/** Tells glimpses: values in order, then gradients in reverse, as a wave does. */
export class Teller {
  readonly #values = new Listeners((node) => node.valueListener);
  readonly #gradients = new Listeners((node) => node.gradientListener);
  #glimpse: Glimpse | undefined;
  /** How far it is: values up to this position have been told, and gradients down to that. */
  #toldValues = Infinity;
  #toldGradients = -Infinity;

  tell(glimpse: Glimpse, nodes: readonly Watchable[]): void {
    const values = this.#values.of(glimpse.values, nodes);
    const gradients = this.#gradients.of(glimpse.gradients, nodes);
    this.#glimpse = glimpse;
    this.#toldGradients = Infinity;
    const { positions, tensors } = glimpse.values;
    for (let k = 0; k < values.length; k++) {
      this.#toldValues = positions[k];
      values[k].next(tensors[k]);
    }
    this.#toldValues = Infinity;
    for (let k = gradients.length - 1; k >= 0; k--) {
      this.#toldGradients = glimpse.gradients.positions[k];
      gradients[k].next(glimpse.gradients.tensors[k]);
    }
    this.#toldGradients = -Infinity;
    this.#glimpse = undefined;
  }

  /** Whether a node's turn is still to come, so that who subscribes now must not be told twice. */
  willTellValue(position: number): boolean {
    return position > this.#toldValues && this.#glimpse?.values.has(position) === true;
  }

  willTellGradient(position: number): boolean {
    return position < this.#toldGradients && this.#glimpse?.gradients.has(position) === true;
  }
}

/** Who is told of the nodes at some positions. It is found once: going by way of the nodes would fetch each of them every time. */
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
