import { sumParts, weightSizes, type Call } from '@bp-graph/core';
import type { Jacobian } from './jacobian.js';
import { Product } from './product.js';

/**
 * The Jacobian of a weighted sum, whose structure is known: a value reaches every unit of its row, and a weight or bias reaches
 * its own unit in every row. Bisection would be too slow for a layer of, say, 784 by 128 weights, and so would products over
 * a whole batch, so the call is restricted to the row involved.
 */
export class WeightedSumJacobian implements Jacobian {
  readonly #product: Product;
  readonly #rows: number;
  readonly #units: number;
  readonly #pairs: number;
  readonly #wholeRows = new Map<number, readonly number[]>();
  readonly #slopes = new Map<number, Float64Array>();

  constructor(product: Product) {
    this.#product = product;
    [this.#rows, this.#units] = product.call.output.shape;
    this.#pairs = sumParts(product.call.inputs).values.length;
  }

  dependents(entry: number): readonly number[] {
    if (this.#isValue) return this.#wholeRow(Math.floor(entry / this.#width));
    const unit = this.#unitOf(entry);
    if (unit === undefined) return Array.from({ length: this.#rows * this.#units }, (_, of) => of);
    return Array.from({ length: this.#rows }, (_, row) => row * this.#units + unit);
  }

  derivative(of: number, by: number): number {
    if (!this.#isValue) return this.#pull(of)[by];
    let slopes = this.#slopes.get(of);
    if (slopes === undefined) {
      slopes = this.#pull(of);
      this.#slopes.set(of, slopes);
    }
    return slopes[by % this.#width];
  }

  /** ∂z[of] by the whole input, within the row of `of`. */
  #pull(of: number): Float64Array {
    const { operation, call, index } = this.#product;
    const row = Math.floor(of / this.#units);
    return new Product(operation, rowOfCall(call, row), index).pull([of % this.#units]);
  }

  get #isValue(): boolean {
    return this.#product.index < this.#pairs;
  }

  get #width(): number {
    return this.#product.call.inputs[this.#product.index].shape[1];
  }

  #wholeRow(row: number): readonly number[] {
    let entries = this.#wholeRows.get(row);
    if (entries === undefined) {
      entries = Array.from({ length: this.#units }, (_, unit) => row * this.#units + unit);
      this.#wholeRows.set(row, entries);
    }
    return entries;
  }

  /** The unit a weight or a bias leads to; undefined for a bias that all units share. */
  #unitOf(entry: number): number | undefined {
    const { call, index } = this.#product;
    const { shape } = call.inputs[index];
    if (index >= 2 * this.#pairs) return shape.length === 0 ? undefined : entry;
    const transpose = call.attributes['transpose'] === true;
    const [out, width] = weightSizes(shape, transpose);
    return transpose ? entry % out : Math.floor(entry / width);
  }
}

/** The same call on one row of the batch. */
function rowOfCall(call: Call, row: number): Call {
  const cut = ({ shape, data }: Call['output'] | Call['inputs'][number]) => ({
    shape: [1, shape[1]],
    data: data.slice(row * shape[1], (row + 1) * shape[1]),
  });
  const { values } = sumParts(call.inputs);
  return {
    ...call,
    inputs: call.inputs.map((input, k) => (k < values.length ? cut(input) : input)),
    output: cut(call.output),
  };
}
