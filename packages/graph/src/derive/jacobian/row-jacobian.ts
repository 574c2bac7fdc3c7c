import type { Jacobian } from './jacobian.js';
import type { Product } from './product.js';

/**
 * The Jacobian of an operation that treats the rows of a batch independently: one product per unit serves all rows at once. This
 * covers activations, softmax and most combinations.
 */
export class RowJacobian implements Jacobian {
  readonly #product: Product;
  readonly #units: number;
  readonly #slopes = new Map<number, Float64Array>();
  #dependents: number[][] | undefined;

  constructor(product: Product) {
    this.#product = product;
    this.#units = product.size / product.call.output.shape[0];
  }

  dependents(entry: number): readonly number[] {
    this.#dependents ??= this.#trace();
    return this.#dependents[entry];
  }

  derivative(of: number, by: number): number {
    const unit = of % this.#units;
    let slopes = this.#slopes.get(unit);
    if (slopes === undefined) {
      slopes = this.#product.pull(column(unit, this.#units, this.#product.size));
      this.#slopes.set(unit, slopes);
    }
    return slopes[by];
  }

  #trace(): number[][] {
    const { size, call, index } = this.#product;
    const entries = call.inputs[index].data.length;
    const width = entries / call.inputs[index].shape[0];
    const dependents = Array.from({ length: entries }, (): number[] => []);
    for (let unit = 0; unit < this.#units; unit++) {
      const trace = this.#product.trace(column(unit, this.#units, size));
      for (let entry = 0; entry < entries; entry++) {
        if (Number.isNaN(trace[entry]))
          dependents[entry].push(Math.floor(entry / width) * this.#units + unit);
      }
    }
    return dependents;
  }
}

/**
 * Whether no row of the value depends on another row of the input. For every bit of the row index, the rows with and those
 * without that bit are traced: two rows agree in all bits only if they are the same, so 2 log₂(rows) products decide it.
 */
export function keepsRowsApart(product: Product): boolean {
  const { call, index, size } = product;
  const [rows = 0] = call.output.shape;
  const { shape, data } = call.inputs[index];
  if (rows === 0 || shape[0] !== rows) return false;
  const [height, width] = [size / rows, data.length / rows];
  for (let digit = 1; digit < rows; digit *= 2) {
    for (const wanted of [0, digit]) {
      const trace = product.trace(
        entriesWhere(size, (entry) => (Math.floor(entry / height) & digit) === wanted),
      );
      for (let entry = 0; entry < trace.length; entry++) {
        if (Number.isNaN(trace[entry]) && (Math.floor(entry / width) & digit) !== wanted) return false;
      }
    }
  }
  return true;
}

function* column(unit: number, units: number, size: number): Iterable<number> {
  for (let entry = unit; entry < size; entry += units) yield entry;
}

function* entriesWhere(size: number, holds: (entry: number) => boolean): Iterable<number> {
  for (let entry = 0; entry < size; entry++) if (holds(entry)) yield entry;
}
