import type { Arithmetic } from '../code/arithmetic.js';
import { BIAS, type Product } from '../operation.js';
import { turned } from '../roll.js';
import { alongDepth } from './along-depth.js';
import { alongRows } from './along-rows.js';
import type { PassageWriter } from './scene.js';

/** Multiplications beyond which a product is left to a kernel, which loops. */
const MOST = 2048;

/** Depth up to which a product along rows is written out. */
const DEEPEST = 16;

/** Depth up to which single sums along it are written out. */
const DEEPEST_ROW = 128;

/** A depth from which on it pays to compute single columns along it. */
const DEEP = 8;

/** How to write a small product, if it is one. */
export function writerOfProduct(p: Product, { size, width }: Arithmetic): PassageWriter | undefined {
  if (p.rows * p.depth * p.columns > MOST) return undefined;
  const other = p.start === BIAS ? p : turned(p);
  const isAlongDepth = p.a.column === size && p.b.row === size;
  if (p.depth <= DEEPEST) {
    if (isAlongRows(p, size))
      return (body) => {
        alongRows(body, p);
      };
    if (isAlongRows(other, size))
      return (body) => {
        alongRows(body, other);
      };
  }
  if (isAlongDepth && p.depth <= DEEPEST_ROW && (p.depth >= DEEP || p.depth % width === 0 || p.columns > 1))
    return (body) => {
      alongDepth(body, p);
    };
  // One column is along rows whatever the strides.
  if (p.columns === 1 && p.depth <= DEEPEST)
    return (body) => {
      alongRows(body, p);
    };
  return undefined;
}

function isAlongRows({ b, c, columns }: Product, size: number): boolean {
  return b.column === size && c.column === size && columns > 1;
}
