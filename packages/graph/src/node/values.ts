import {
  BATCH,
  checkShape,
  Fault,
  formatShape,
  sameShape,
  type Nested,
  type Shape,
  type Tensor,
  type TensorView,
} from '@bp-graph/core';
import type { Values } from './graph-node.js';

interface Receiver {
  readonly id: string;
  readonly shape: Shape;
  readonly units: number;
}

/**
 * The shape that pushed values give a leaf. A flat array is read row by row: 6 numbers make 2 rows of an input of 3 units.
 * @throws Fault where they do not fit the leaf.
 */
export function valueShape(values: Values, { id, shape, units }: Receiver): Shape {
  const found = shapeOf(values);
  const wanted = `${formatShape(shape)}${shape[0] === BATCH ? ' or its numbers row by row' : ''}`;
  const misfit = (): Fault =>
    new Fault({ what: 'values do not fit', where: id, found: formatShape(found), expected: wanted });
  if (shape[0] !== BATCH) {
    if (sameShape(found, shape)) return shape;
    throw misfit();
  }
  if (found.length === 2 && found[1] === units) return found;
  const size = found.reduce((product, n) => product * n, 1);
  if (found.length < 2 && size % units === 0) return [size / units, units];
  throw misfit();
}

/** Copies pushed values into `data`, row by row. @throws Fault naming the place of what is not a number. */
export function readValues(values: Values, data: Float64Array, where: string): void {
  if (isTensor(values)) {
    if (values.data.length !== data.length) {
      throw new Fault({
        what: `wrong count of numbers for shape ${formatShape(values.shape)}`,
        where,
        found: values.data.length,
        expected: String(data.length),
      });
    }
    data.set(values.data);
    return;
  }
  let next = 0;
  const put = (value: unknown, path: string): void => {
    if (typeof value !== 'number')
      throw new Fault({ what: 'not a number', where: path, found: value, expected: 'a number' });
    data[next++] = value;
  };
  const width = Array.isArray(values) && Array.isArray(values[0]) ? values[0].length : -1;
  if (!Array.isArray(values)) put(values, where);
  else if (width < 0)
    values.forEach((value, i) => {
      put(value, `${where}/${i}`);
    });
  else {
    values.forEach((row: unknown, i) => {
      if (!Array.isArray(row) || row.length !== width) {
        throw new Fault({
          what: 'ragged rows',
          where: `${where}/${i}`,
          found: Array.isArray(row) ? row.length : row,
          expected: `${width} numbers, as in the first row`,
        });
      }
      row.forEach((value, j) => {
        put(value, `${where}/${i}/${j}`);
      });
    });
  }
}

/**
 * Given numbers as a tensor of their own: of the shape they are nested in, or, for a source of so many units, row by row.
 * @throws Fault for ragged rows and what is not a number.
 */
export function asTensor(values: Values, id: string, units?: number): Tensor {
  const shape =
    units === undefined ? shapeOf(values) : valueShape(values, { id, shape: [BATCH, units], units });
  const data = new Float64Array(checkShape(shape, id));
  readValues(values, data, id);
  return { shape, data };
}

function shapeOf(values: Values): Shape {
  if (isTensor(values)) return values.shape;
  const shape: number[] = [];
  for (let level: unknown = values; Array.isArray(level); level = level[0] as Nested)
    shape.push(level.length);
  return shape;
}

function isTensor(values: unknown): values is TensorView {
  return typeof values === 'object' && values !== null && 'shape' in values;
}
