import { Fault } from './fault.js';

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

/** The most entries a tensor may have: 2³¹ − 1, what one typed array of this runtime holds with room to spare. */
export const MAX_SIZE = 2 ** 31 - 1;

/** How many entries a shape holds: the product of its sizes, 1 for a scalar. */
export function sizeOf(shape: Shape): number {
  let size = 1;
  for (const n of shape) size *= n;
  return size;
}

/** The batch axis in the shape of a value whose batch is not known yet, as while a graph is composed. */
export const BATCH = -1;

/** A shape in words: `[batch, 3]`, `[32, 784]`, `scalar`. */
export function formatShape(shape: Shape): string {
  return shape.length === 0 ? 'scalar' : `[${shape.map((n) => (n === BATCH ? 'batch' : n)).join(', ')}]`;
}

/** Whether two shapes are the same, axis by axis. */
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
  const size = checkShape(shape);
  if (data.length !== size) {
    throw new Fault({
      what: `wrong count of numbers for shape ${formatShape(shape)}`,
      found: data.length,
      expected: String(size),
    });
  }
  return { shape, data: Float64Array.from(data) };
}

/** A copy that shares nothing with the original. */
export function copy(source: TensorView): Tensor {
  return { shape: source.shape, data: source.data.slice() };
}

/**
 * The tensor of nested arrays: a number gives a scalar, `[[1, 2], [3, 4]]` the shape [2, 2].
 * @throws Fault where an entry is not a number or a row has another length than its siblings.
 */
export function fromNested(nested: Nested, where?: string): Tensor {
  const shape: number[] = [];
  for (let level: unknown = nested; Array.isArray(level); level = level[0] as unknown)
    shape.push(level.length);
  const data = new Float64Array(sizeOf(shape));
  let next = 0;
  const fill = (level: unknown, axis: number, path: string): void => {
    if (axis === shape.length) {
      if (typeof level !== 'number')
        throw new Fault({ what: 'not a number', where: path, found: level, expected: 'a number' });
      data[next++] = level;
      return;
    }
    if (!Array.isArray(level) || level.length !== shape[axis]) {
      throw new Fault({
        what: 'ragged array',
        where: path,
        found: Array.isArray(level) ? level.length : level,
        expected: `${shape[axis]} entries, as in the first row`,
      });
    }
    level.forEach((entry, i) => {
      fill(entry, axis + 1, `${path}/${i}`);
    });
  };
  fill(nested, 0, where ?? '');
  return { shape, data };
}

/** The nested arrays of a tensor, a plain number for a scalar. */
export function toNested({ shape, data }: TensorView): Nested {
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
