import type { Tensor, TensorView } from '@bp-graph/core';

/** Which units of a node are held, and at what. Almost always nothing, which costs nothing. */
export class Clamps {
  readonly #units: number;
  /** Numbers by unit. */
  readonly held = new Map<number, number>();
  #masked: Tensor | undefined;

  constructor(units: number) {
    this.#units = units;
  }

  get any(): boolean {
    return this.held.size > 0;
  }

  hold(value: number, unit?: number): void {
    for (const u of this.#those(unit)) this.held.set(u, value);
  }

  release(unit?: number): void {
    for (const u of this.#those(unit)) this.held.delete(u);
  }

  /** Overwrites the held units of a value. */
  apply({ data }: Tensor): void {
    for (const [unit, value] of this.held)
      for (let i = unit; i < data.length; i += this.#units) data[i] = value;
  }

  /** The gradient that passes through: 0 at the held units. */
  mask(gradient: TensorView): TensorView {
    if (!this.any) return gradient;
    if (this.#masked?.data.length !== gradient.data.length) {
      this.#masked = { shape: gradient.shape, data: new Float64Array(gradient.data.length) };
    }
    const { data } = this.#masked;
    for (let i = 0; i < data.length; i++) data[i] = this.held.has(i % this.#units) ? 0 : gradient.data[i];
    return this.#masked;
  }

  #those(unit?: number): number[] {
    return unit === undefined ? Array.from({ length: this.#units }, (_, u) => u) : [unit];
  }
}
