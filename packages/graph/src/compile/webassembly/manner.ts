import { BIAS } from '../sum-start.js';
import type { Product } from './operation.js';
import type { Precision } from './precision.js';
import { turned } from './roll.js';

/**
 * How a product is computed: along contiguous rows of B and C; the same after transposing B; along the depth, with contiguous
 * rows of A and columns of B; or column by column, since a single column counts as rows whatever the strides.
 */
export type Manner = 'rows' | 'turned' | 'depth' | 'columns';

/** How to compute a product, as it is or transposed, Cᵀ = Bᵀ · Aᵀ. */
export interface Plan {
  readonly manner: Manner;
  readonly product: Product;
}

/** From this number of rows on, it pays to transpose B, so that sums along rows of C stay in registers. */
const WORTH_TURNING = 8;

/** The most multiplications, and the greatest depth, of a small product. */
const [SMALL, SMALL_DEPTH] = [2048, 128];

/** From this depth on, it pays to compute single columns along the depth. */
const DEEP = 8;

/** Whether it is small enough for generated code. */
export function isSmall({ rows, depth, columns }: Product): boolean {
  return rows * depth * columns <= SMALL && depth <= SMALL_DEPTH;
}

/**
 * Chooses how to compute a product, both for kernels and for generated code: the manner determines the order of sums, and both
 * must give the same bits.
 */
export function planProduct(p: Product, { size, width }: Precision): Plan {
  // The bias is per row, so a product that starts from it cannot be transposed.
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
