import { rowOf, type Cell } from './cells.js';
import type { Place } from './derivation.js';
import { nameOfEntry } from './name.js';
import type { State } from './state.js';

/** Gradients of a node's value by position. */
export type Gradients = (position: number) => ArrayLike<number>;

/** The numbers of a graph as a derivation shows them; the same number always gives the same object. */
export class Places {
  /** E itself. */
  readonly total: Place;
  readonly #state: State;
  readonly #gradients: Gradients;
  readonly #places = new Map<number, Map<number, Place>>();

  constructor(state: State, gradients: Gradients) {
    this.#state = state;
    this.#gradients = gradients;
    this.total = this.#total();
  }

  at({ position, entry }: Cell): Place {
    let places = this.#places.get(position);
    if (places === undefined) {
      places = new Map();
      this.#places.set(position, places);
    }
    let place = places.get(entry);
    if (place === undefined) {
      place = this.#make(position, entry);
      places.set(entry, place);
    }
    return place;
  }

  #make(position: number, entry: number): Place {
    const { graph } = this.#state;
    const node = graph.nodes[position];
    const row = rowOf(node, entry);
    return {
      id: node.id,
      family: node.family,
      entry,
      unit: entry % node.units,
      ...(row === undefined ? {} : { row }),
      name: nameOfEntry(node, graph, entry),
      value: this.#state.value(position)[entry],
      gradient: this.#gradients(position)[entry],
    };
  }

  /** The node that is E by itself, or a separate place for a total of several. */
  #total(): Place {
    const { weights, graph, loss } = this.#state;
    const [[position, weight]] = weights;
    if (weights.size === 1 && weight === 1) return this.at({ position, entry: 0 });
    const base = graph.has('E') ? 'total' : 'E';
    const name = { base, indices: [] };
    return { id: '', family: 'loss', entry: 0, unit: 0, name, value: loss, gradient: 1 };
  }
}
