import type { Jacobian } from './jacobian.js';
import type { Product } from './product.js';

/**
 * The Jacobian of an operation of which nothing is known: the entries that depend on one of the input are searched by
 * halves, log₂ products for each that is found.
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

  /** Those of the entries from `start` to `end` of the value that depend on `entry`. */
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
