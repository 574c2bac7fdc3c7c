import type { Jacobian } from './jacobian.js';
import type { Product } from './product.js';

/**
 * The Jacobian of an arbitrary operation: the dependents of an entry are found by bisection, with log₂ products for each one
 * found.
 */
export class SearchedJacobian implements Jacobian {
  readonly #product: Product;
  readonly #dependents = new Map<number, readonly number[]>();

  constructor(product: Product) {
    this.#product = product;
  }

  dependents(entry: number): readonly number[] {
    let found = this.#dependents.get(entry);
    if (found === undefined) {
      found = this.#search(entry, 0, this.#product.size);
      this.#dependents.set(entry, found);
    }
    return found;
  }

  derivative(of: number, by: number): number {
    return this.#product.pull([of])[by];
  }

  /** The entries from `start` to `end` of the value that depend on `entry`. */
  #search(entry: number, start: number, end: number): readonly number[] {
    if (start >= end || !Number.isNaN(this.#product.trace(range(start, end))[entry])) return [];
    if (end - start === 1) return [start];
    const middle = (start + end) >> 1;
    return [...this.#search(entry, start, middle), ...this.#search(entry, middle, end)];
  }
}

function* range(start: number, end: number): Iterable<number> {
  for (let entry = start; entry < end; entry++) yield entry;
}
