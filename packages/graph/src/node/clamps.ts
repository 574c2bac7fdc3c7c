import { zeros, type Tensor, type TensorView } from '@bp-graph/core';

/** Numbers by unit. */
type Held = ReadonlyMap<number, number>;

/** The clamped units of a node, and their numbers. Requests take effect with the next wave, and are discarded if it fails. */
export class Clamps {
  held: Held = NOTHING;
  readonly #units: number;
  #asked: Held = NOTHING;
  #before: Held = NOTHING;
  #masked: Tensor | undefined;

  constructor(units: number) {
    this.#units = units;
  }

  get any(): boolean {
    return this.held.size > 0;
  }

  hold(value: number, unit?: number): void {
    const asked = new Map(this.#asked);
    for (const u of this.#those(unit)) asked.set(u, value);
    this.#asked = asked;
  }

  release(unit?: number): void {
    const asked = new Map(this.#asked);
    for (const u of this.#those(unit)) asked.delete(u);
    this.#asked = asked;
  }

  /** Puts requests into effect. */
  advance(): void {
    this.#before = this.held;
    this.held = this.#asked;
  }

  /** Undoes the last `advance`. */
  rollBack(): void {
    this.held = this.#asked = this.#before;
  }

  /** Discards requests that have not taken effect. */
  discard(): void {
    this.#asked = this.held;
  }

  /** Overwrites the clamped units of a value. */
  apply({ data }: Tensor): void {
    for (const [unit, value] of this.held)
      for (let i = unit; i < data.length; i += this.#units) data[i] = value;
  }

  /** The gradient that passes through: 0 for clamped units. */
  mask(gradient: TensorView): TensorView {
    if (!this.any) return gradient;
    if (this.#masked?.data.length !== gradient.data.length) {
      this.#masked = zeros(gradient.shape);
    }
    const { data } = this.#masked;
    for (let i = 0; i < data.length; i++) data[i] = this.held.has(i % this.#units) ? 0 : gradient.data[i];
    return this.#masked;
  }

  #those(unit?: number): number[] {
    return unit === undefined ? Array.from({ length: this.#units }, (_, u) => u) : [unit];
  }
}

/** Shared by all nodes without clamps. */
export const NOTHING: Held = new Map();
