import type { Random } from '../random.js';
import type { Shape } from '../tensor.js';
import { drawEntries } from './initializer.js';

/** Entries from N(0, deviation). */
export function normalEntries(shape: Shape, random: Random, deviation: number): Float64Array {
  return drawEntries(shape, () => random.normal(0, deviation));
}

/** Entries from U(−a, a) with this standard deviation: a = √3 · deviation. */
export function uniformEntries(shape: Shape, random: Random, deviation: number): Float64Array {
  const bound = Math.sqrt(3) * deviation;
  return drawEntries(shape, () => random.uniform(-bound, bound));
}
