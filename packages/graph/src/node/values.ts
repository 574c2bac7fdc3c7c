import {
  BATCH,
  checkShape,
  checkTensor,
  Fault,
  fillNested,
  formatShape,
  isTensor,
  nestedShape,
  sameShape,
  sizeOf,
  type Shape,
  type Tensor,
} from '@bp-graph/core';
import type { Values } from './graph-node.js';

/** A receiver of values: what decides which values fit a leaf. */
export interface Receiver {
  readonly id: string;
  readonly shape: Shape;
  readonly units: number;
}

/**
 * The shape that pushed values have as the value of a leaf. A flat array is read row by row: 6 numbers make 2 rows of an
 * input of 3 units. The numbers of a parameter come in its shape, or row by row in a typed array. Only a tensor may have zero
 * rows.
 * @throws Fault if they do not fit the leaf.
 */
export function valueShape(values: Values, { id, shape, units }: Receiver): Shape {
  const found = shapeOf(values, id);
  const size = sizeOf(found);
  const wanted = `${formatShape(shape)}${shape[0] === BATCH ? ' or its numbers row by row' : ''}`;
  const misfit = (): Fault => {
    const isShaped = found.length > 0 || typeof values === 'number' || isTensor(values);
    return new Fault({
      what: size ? 'values do not fit' : 'no rows',
      where: id,
      found: isShaped ? formatShape(found) : values,
      expected: wanted,
    });
  };
  if (shape[0] !== BATCH) {
    const isFlat = ArrayBuffer.isView(values) && found[0] === sizeOf(shape);
    if (isFlat || sameShape(found, shape)) return shape;
    throw misfit();
  }
  if (found.length === 2 && found[1] === units) return found;
  if (found.length < 2 && size > 0 && size % units === 0) return [size / units, units];
  throw misfit();
}

/** Copies pushed values into `data`, row by row. @throws Fault with the position of anything that is not a number. */
export function readValues(values: Values, data: Float64Array, where: string): void {
  const numbers: unknown = isTensor(values) ? values.data : values;
  // A Float64Array holds nothing but numbers and is copied without checks.
  if (numbers instanceof Float64Array) data.set(numbers);
  else fillNested(numbers, nestedShape(numbers), data, where);
}

/**
 * Copies the given numbers to a new tensor, with the shape of their nesting or the one they have as values of a leaf.
 * @throws Fault for ragged rows, for entries that are not numbers, and for numbers that do not fit the leaf.
 */
export function asTensor(values: Values, id: string, leaf?: Receiver): Tensor {
  const shape = leaf === undefined ? shapeOf(values, id) : valueShape(values, leaf);
  const data = new Float64Array(checkShape(shape, id));
  readValues(values, data, id);
  return { shape, data };
}

function shapeOf(values: Values, id: string): Shape {
  if (!isTensor(values)) return nestedShape(values);
  checkTensor(values, id);
  return values.shape;
}
