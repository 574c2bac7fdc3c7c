import type { Jacobian } from './jacobian.js';
import type { Product } from './product.js';

/** The gradient of a scalar value, such as a loss: a single product gives all of it. */
export class ScalarJacobian implements Jacobian {
  readonly #slopes: Float64Array;
  readonly #trace: Float64Array;

  constructor(product: Product) {
    this.#slopes = product.pull(FIRST);
    this.#trace = product.trace(FIRST);
  }

  dependents(entry: number): readonly number[] {
    return Number.isNaN(this.#trace[entry]) ? FIRST : NONE;
  }

  derivative(_of: number, by: number): number {
    return this.#slopes[by];
  }
}

const FIRST: readonly number[] = [0];
const NONE: readonly number[] = [];
