import { checkArgument, isList, record, tensorCheck } from './argument.js';
import { Fault } from './fault.js';
import { look } from './look.js';

/** Sizes along each axis, slowest first. `[]` is a scalar, `[batch, units]` the value of a node. */
export type Shape = readonly number[];

/** A float64 array that is only read. Who wants to keep it past the next wave copies it with `slice`. */
export type ReadonlyFloats = Omit<
  Float64Array,
  'copyWithin' | 'fill' | 'reverse' | 'set' | 'sort' | 'subarray' | 'buffer' | 'valueOf'
> &
  Readonly<Record<number, number>>;

/** Numbers in row-major order with their shape: the value of a node, a gradient, a parameter. */
export interface Tensor {
  readonly shape: Shape;
  readonly data: Float64Array;
}

/** A tensor that is only read. */
export interface TensorView {
  readonly shape: Shape;
  readonly data: ReadonlyFloats;
}

/** Numbers nested as deep as the shape has axes. */
export type Nested = number | readonly Nested[];

/** Numbers in lists that may be typed arrays: `[[1, 2], [3, 4]]`, `Float32Array.of(1, 2)`, a list of those. */
export type NumberLists = Nested | ReadonlyFloats | NumberArray | readonly (ReadonlyFloats | NumberArray)[];

type NumberArray =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray;

/** The most entries a tensor may have: 2³¹ − 1, what one typed array of this runtime holds with room to spare. */
export const MAX_SIZE = 2 ** 31 - 1;

/** How many entries a shape holds that has been checked: the product of its sizes, 1 for a scalar. */
export function sizeOf(shape: Shape): number {
  let size = 1;
  for (const n of shape) size *= n;
  return size;
}

/** The batch axis in the shape of a value whose batch is not known yet, as while a graph is composed. */
export const BATCH = -1;

/** How many numbers of that shape belong to one row: all of them where it has no batch axis. Units are counted by it. */
export function unitsOf(shape: Shape): number {
  return sizeOf(shape[0] === BATCH ? shape.slice(1) : shape);
}

/** A shape that has been checked, in words: `[batch, 3]`, `[32, 784]`, `scalar`. */
export function formatShape(shape: Shape): string {
  return shape.length === 0 ? 'scalar' : `[${shape.map((n) => (n === BATCH ? 'batch' : n)).join(', ')}]`;
}

/** Whether two shapes are the same, axis by axis. They have been checked, as those of tensors are. */
export function sameShape(a: Shape, b: Shape): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Zeros of a shape. */
export function zeros(shape: Shape): Tensor {
  return { shape, data: new Float64Array(checkShape(shape)) };
}

/**
 * A tensor over given numbers, copied.
 * @throws Fault if their count is not the size of the shape.
 */
export function tensor(shape: Shape, data: ArrayLike<number>): Tensor {
  checkTensor({ shape, data });
  return { shape, data: Float64Array.from(data) };
}

/** Whether something is given as a tensor: what holds its shape and numbers is checked by `checkTensor`. */
export function isTensor(values: unknown): values is TensorView {
  return typeof values === 'object' && values !== null && look(() => 'shape' in values) === true;
}

/** @throws Fault for a tensor whose shape is none, or whose numbers are not as many as it holds, or no numbers. */
export function checkTensor(
  given: { readonly shape: Shape; readonly data: ArrayLike<number> },
  where?: string,
): void {
  checkArgument(given, 'tensor', record, where);
  const { shape, data } = given;
  const size = checkShape(shape, where);
  const found = isList(data) ? data.length : data;
  if (found !== size)
    throw new Fault({
      what: `wrong count of numbers for shape ${formatShape(shape)}`,
      where,
      found,
      expected: String(size),
    });
}

/**
 * A copy that shares nothing with the original.
 * @throws Fault for what is no tensor.
 */
export function copy(source: TensorView): Tensor {
  checkArgument(source, 'tensor', tensorCheck);
  return { shape: source.shape, data: source.data.slice() };
}

/**
 * The tensor of nested arrays, of which the innermost may be typed ones: a number gives a scalar, `[[1, 2], [3, 4]]` the
 * shape [2, 2].
 * @throws Fault where an entry is not a number or a row has another length than its siblings.
 */
export function fromNested(nested: NumberLists, where = ''): Tensor {
  const shape = nestedShape(nested);
  const data = new Float64Array(checkShape(shape, where));
  fillNested(nested, shape, data, where);
  return { shape, data };
}

/** As deep as lists are looked into: beyond, they hold themselves. */
const MAX_DEPTH = 32;

/** The shape that nested lists have, by the first entry of each. */
export function nestedShape(nested: unknown): Shape {
  const shape: number[] = [];
  for (let level = nested; isList(level) && shape.length < MAX_DEPTH; level = level[0])
    shape.push(level.length);
  return shape;
}

/**
 * Copies the numbers of nested lists of that shape, row by row.
 * @throws Fault where an entry is not a number or a row has another length than its siblings.
 */
export function fillNested(nested: unknown, shape: Shape, data: Float64Array, where: string): void {
  const at: number[] = [];
  const place = (axis: number): string => [where, ...at.slice(0, axis)].join('/');
  let next = 0;
  const fill = (level: unknown, axis: number): void => {
    if (axis === shape.length) {
      if (typeof level !== 'number')
        throw new Fault({ what: 'not a number', where: place(axis), found: level, expected: 'a number' });
      data[next++] = level;
      return;
    }
    if (!isList(level) || level.length !== shape[axis]) {
      throw new Fault({
        what: 'ragged array',
        where: place(axis),
        found: isList(level) ? level.length : level,
        expected: `${shape[axis]} entries, as in the first row`,
      });
    }
    for (let i = 0; i < level.length; i++) {
      at[axis] = i;
      fill(level[i], axis + 1);
    }
  };
  fill(nested, 0);
}

/**
 * The nested arrays of a tensor, a plain number for a scalar.
 * @throws Fault for what is no tensor.
 */
export function toNested(source: TensorView): Nested {
  checkArgument(source, 'tensor', tensorCheck);
  const { shape, data } = source;
  const level = (axis: number, start: number, size: number): Nested => {
    if (axis === shape.length) return data[start];
    const step = size / shape[axis];
    return Array.from({ length: shape[axis] }, (_, i) => level(axis + 1, start + i * step, step));
  };
  return level(0, 0, data.length);
}

/**
 * The size of a shape whose every axis is a whole number from 0 and whose product can be held.
 * @throws Fault otherwise.
 */
export function checkShape(shape: Shape, where?: string): number {
  const found: unknown = shape;
  if (!Array.isArray(found))
    throw new Fault({ what: 'not a size', where, found, expected: 'a list of sizes' });
  for (const n of shape) {
    if (!Number.isInteger(n) || n < 0)
      throw new Fault({ what: 'not a size', where, found: n, expected: 'a whole number, 0 or more' });
  }
  const size = sizeOf(shape);
  if (size > MAX_SIZE) {
    throw new Fault({
      what: 'shape too large',
      where,
      found: formatShape(shape),
      expected: `at most ${MAX_SIZE} entries`,
    });
  }
  return size;
}
