import { BIAS, type Product } from './operation.js';
import type { Precision } from './precision.js';
import { turned } from './roll.js';

/**
 * How a product is taken: along rows of B and C, whose numbers are side by side; the same once B's rows have been laid side
 * by side; along the depth, where rows of A and columns of B are side by side; or column by column, since one column is
 * along rows whatever the strides.
 */
export type Manner = 'rows' | 'turned' | 'depth' | 'columns';

/** A product, as it is or the other way round, Cᵀ = Bᵀ · Aᵀ, and how it is taken. */
export interface Plan {
  readonly manner: Manner;
  readonly product: Product;
}

/** From as many rows on it pays to turn B round, so that sums stay in registers along rows of C. */
const WORTH_TURNING = 8;

/** Multiplications up to which a product is small, and the depth of one. */
const [SMALL, SMALL_DEPTH] = [2048, 128];

/** A depth from which on it pays to compute single columns along it. */
const DEEP = 8;

/** Whether it is so small that code of its own may be written for it. */
export function isSmall({ rows, depth, columns }: Product): boolean {
  return rows * depth * columns <= SMALL && depth <= SMALL_DEPTH;
}

/**
 * How a product is taken, by a kernel as well as by code of its own: the manner is the order of its sums, and both are to give
 * the same bits.
 */
export function planProduct(p: Product, { size, width }: Precision): Plan {
  // The bias belongs to rows, so a product that starts from it cannot be turned.
  const other = p.start === BIAS ? p : turned(p);
  const [own, opposite] = [p, other].map((product) => isAlongRows(product, size));
  if (own) return { manner: 'rows', product: p };
  if (opposite) return { manner: 'rows', product: other };
  if (p.a.column !== size || p.b.row !== size)
    return { manner: 'columns', product: p.rows < p.columns ? other : p };
  if (isSmall(p)) {
    const isShort = p.columns === 1 && p.depth < DEEP && p.depth % width !== 0;
    return { manner: isShort ? 'columns' : 'depth', product: p };
  }
  const worth = [p, other].find((product) => isWorthTurning(product, size));
  return worth === undefined ? { manner: 'depth', product: p } : { manner: 'turned', product: worth };
}

function isAlongRows({ b, c, columns }: Product, size: number): boolean {
  return b.column === size && c.column === size && columns > 1;
}

function isWorthTurning({ c, columns, rows }: Product, size: number): boolean {
  return c.column === size && columns > 1 && rows >= WORTH_TURNING;
}
