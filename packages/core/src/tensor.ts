import { checkArgument, isList, recordCheck, tensorCheck } from './argument.js';
import { Fault } from './fault.js';
import { look } from './look.js';

/** Sizes along each axis, slowest first. `[]` is a scalar, `[batch, units]` the value of a node. */
export type Shape = readonly number[];

/** A read-only float64 array. It is overwritten by the next wave: copy it with `slice` to keep it. */
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

/** A read-only tensor. */
export interface TensorView {
  readonly shape: Shape;
  readonly data: ReadonlyFloats;
}

/** Numbers nested as deep as the shape has axes. */
export type Nested = number | readonly Nested[];

/**
 * Nested lists of numbers whose innermost level may be typed arrays: `[[1, 2], [3, 4]]`, `Float32Array.of(1, 2)`, a list
 * of those.
 */
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

/** The most entries a tensor may have: 2³¹ − 1, well within what one typed array can hold. */
export const MAX_SIZE = 2 ** 31 - 1;

/** The number of entries of a checked shape: the product of its sizes, 1 for a scalar. */
export function sizeOf(shape: Shape): number {
  let size = 1;
  for (const n of shape) size *= n;
  return size;
}

/** The batch axis in the shape of a value whose batch size is not known yet, as while a graph is composed. */
export const BATCH = -1;

/** The number of entries per row: all of them for a shape without a batch axis. */
export function unitsOf(shape: Shape): number {
  return sizeOf(shape[0] === BATCH ? shape.slice(1) : shape);
}

/** A checked shape in words: `[batch, 3]`, `[32, 784]`, `scalar`. */
export function formatShape(shape: Shape): string {
  return shape.length === 0 ? 'scalar' : `[${shape.map((n) => (n === BATCH ? 'batch' : n)).join(', ')}]`;
}

/** Whether two checked shapes are equal. */
export function sameShape(a: Shape, b: Shape): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** A tensor of zeros. */
export function zeros(shape: Shape): Tensor {
  return { shape, data: new Float64Array(checkShape(shape)) };
}

/**
 * A tensor with a copy of the given numbers.
 * @throws Fault if their count does not match the shape.
 */
export function tensor(shape: Shape, data: ArrayLike<number>): Tensor {
  checkTensor({ shape, data });
  return { shape, data: Float64Array.from(data) };
}

/** Whether the value is meant as a tensor; `checkTensor` checks its shape and numbers. */
export function isTensor(values: unknown): values is TensorView {
  return typeof values === 'object' && values !== null && look(() => 'shape' in values) === true;
}

/** @throws Fault for an invalid shape, a count of numbers that does not match it, or data that are not numbers. */
export function checkTensor(
  given: { readonly shape: Shape; readonly data: ArrayLike<number> },
  where?: string,
): void {
  checkArgument(given, 'tensor', recordCheck, where);
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
 * @throws Fault if it is not a tensor.
 */
export function copy(source: TensorView): Tensor {
  checkArgument(source, 'tensor', tensorCheck);
  return { shape: source.shape, data: source.data.slice() };
}

/**
 * The tensor of nested arrays, the innermost of which may be typed: a number gives a scalar, `[[1, 2], [3, 4]]` the shape
 * [2, 2].
 * @throws Fault if an entry is not a number or a row differs in length from its siblings.
 */
export function fromNested(nested: NumberLists, where = ''): Tensor {
  const shape = nestedShape(nested);
  const data = new Float64Array(checkShape(shape, where));
  fillNested(nested, shape, data, where);
  return { shape, data };
}

/** The deepest nesting that is examined: anything deeper is taken to be a cycle. */
const MAX_DEPTH = 32;

/** The shape of nested lists, judged by the first entry of each. */
export function nestedShape(nested: unknown): Shape {
  const shape: number[] = [];
  for (let level = nested; isList(level) && shape.length < MAX_DEPTH; level = level[0])
    shape.push(level.length);
  return shape;
}

/**
 * Copies the numbers of nested lists of that shape, row by row.
 * @throws Fault if an entry is not a number or a row differs in length from its siblings.
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
 * The nested arrays of a tensor; a plain number for a scalar.
 * @throws Fault if it is not a tensor.
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
 * The size of a shape whose axes are integers from 0 on and whose product does not exceed `MAX_SIZE`.
 * @throws Fault for any other shape.
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
