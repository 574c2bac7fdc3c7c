import { Fault } from '../fault.js';
import { amountRule } from '../options.js';
import { formatShape, sizeOf, type Shape } from '../tensor.js';
import { defineInitializer } from './initializer.js';
import { normalEntries } from './spread.js';

/**
 * Orthogonal rows (or columns, if there are fewer of them) of length `gain`, uniformly distributed over all directions:
 * the Q of a QR decomposition, with R's diagonal positive, of a matrix of normal numbers. It preserves the norm of what
 * passes through, forward and backward.
 *
 * A parameter of more than two axes is taken as a matrix with one row per index of the first; one of fewer is rejected.
 *
 * Sources: A. Saxe, J. McClelland, S. Ganguli, "Exact solutions to the nonlinear dynamics of learning", ICLR 2014;
 * F. Mezzadri, "How to generate random matrices from the classical compact groups", 2007.
 */
export const orthogonal = defineInitializer({
  name: 'orthogonal',
  title: 'Orthogonal',
  formula: 'W Wᵀ = gain² · I, or Wᵀ W for fewer columns than rows',
  options: { gain: amountRule('scaling factor', 1) },
  fill(shape, _fans, random, { gain }) {
    const [rows, columns] = matrixSizes(shape);
    const count = Math.min(rows, columns);
    const length = Math.max(rows, columns);
    const drawn = normalEntries([count, length], random, 1);
    const vectors = Array.from({ length: count }, (_, i) => drawn.subarray(i * length, (i + 1) * length));
    orthonormalise(vectors);
    return Float64Array.from({ length: rows * columns }, (_, at) => {
      const row = Math.floor(at / columns);
      const column = at % columns;
      return gain * (rows <= columns ? vectors[row][column] : vectors[column][row]);
    });
  },
});

function matrixSizes(shape: Shape): [rows: number, columns: number] {
  if (shape.length < 2) {
    throw new Fault({
      what: 'orthogonal needs a matrix',
      where: 'shape',
      found: formatShape(shape),
      expected: 'two axes or more',
    });
  }
  return [shape[0], sizeOf(shape.slice(1))];
}

/** Gram-Schmidt in place: subtracts from each vector its components along the earlier ones, then normalises it. */
function orthonormalise(vectors: readonly Float64Array[]): void {
  vectors.forEach((vector, i) => {
    // After one pass, rounding leaves components along the earlier vectors; after two they are of order ε.
    for (let round = 0; round < 2; round++) {
      for (const earlier of vectors.slice(0, i)) add(vector, -dot(vector, earlier), earlier);
    }
    const length = Math.sqrt(dot(vector, vector));
    for (let j = 0; j < vector.length; j++) vector[j] /= length;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** a ← a + factor · b */
function add(a: Float64Array, factor: number, b: Float64Array): void {
  for (let i = 0; i < a.length; i++) a[i] += factor * b[i];
}
