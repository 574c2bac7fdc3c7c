import { BATCH, sizeOf, type TensorView } from '@bp-graph/core';
import type { Glimpse, View } from '../glimpse.js';
import type { PlacedNode } from '../topology.js';

/** A serialised glimpse: positions, and the numbers of values and gradients, one node after another. */
export interface Sight {
  readonly values: Int32Array;
  readonly gradients: Int32Array;
  readonly numbers: Float64Array;
  /** The batch size. */
  readonly rows: number;
}

/** Serialises a glimpse, copying its numbers. */
export function sightOf({ values, gradients }: Glimpse, nodes: readonly PlacedNode[]): Sight {
  const tensors = [...values.tensors, ...gradients.tensors];
  const positions = [...values.positions, ...gradients.positions];
  const numbers = new Float64Array(tensors.reduce((sum, { data }) => sum + data.length, 0));
  let at = 0;
  for (const { data } of tensors) {
    numbers.set(data, at);
    at += data.length;
  }
  const batched = positions.findIndex((position) => nodes[position].shape[0] === BATCH);
  return {
    values: Int32Array.from(values.positions),
    gradients: Int32Array.from(gradients.positions),
    numbers,
    rows: batched < 0 ? 0 : tensors[batched].shape[0],
  };
}

/** The glimpse on the receiving side; its tensors are views of the received numbers. */
export function glimpseOf(
  { values, gradients, numbers, rows }: Sight,
  nodes: readonly PlacedNode[],
): Glimpse {
  let at = 0;
  const tensor = (position: number): TensorView => {
    const shape = nodes[position].shape.map((n) => (n === BATCH ? rows : n));
    const from = at;
    at += sizeOf(shape);
    return { shape, data: numbers.subarray(from, at) };
  };
  const seen = (positions: readonly number[]): Seen => new Seen(positions, positions.map(tensor));
  return { values: seen([...values]), gradients: seen([...gradients]) };
}

/** Some nodes with their tensors. */
export class Seen implements View {
  readonly positions: readonly number[];
  readonly tensors: readonly TensorView[];
  readonly #has: ReadonlySet<number>;

  constructor(positions: readonly number[], tensors: readonly TensorView[]) {
    this.positions = positions;
    this.tensors = tensors;
    this.#has = new Set(positions);
  }

  has(position: number): boolean {
    return this.#has.has(position);
  }
}

/** The buffers to transfer with a sight instead of copying them. */
export function buffersOf({ values, gradients, numbers }: Sight): ArrayBufferLike[] {
  return [values.buffer, gradients.buffer, numbers.buffer];
}
