import type { Address, Body, Expression } from '../code/body.js';
import { addressSum, from, get, load, multiply, multiplyAdd } from '../code/expressions.js';
import { ADDED, BIAS } from '../../sum-start.js';
import type { Product } from '../operation.js';
import { settle, type Cell } from './settle.js';

/** Rows and columns of a tile, whose sums stay in registers beside what V8 loads first, and the height of a tile with a single column. */
const [HIGH, BROAD, HIGHEST] = [2, 2, 8];

/** The most vectors of the depth, and the most tiles, to unroll. */
const [FEW, FEW_TILES] = [6, 2];

/** Writes C = start + A · B along the depth, with contiguous rows of A and columns of B. */
export function alongDepth(body: Body, p: Product): void {
  const most = p.columns === 1 ? HIGHEST : HIGH;
  const count = Math.floor(p.rows / most);
  const steps = [most * p.a.row, most * p.c.row, most * p.biasStep] as const;
  body.repeat(count, steps, steps[0] > 0 ? FEW_TILES : count, (a, c, bias) => {
    rows(body, p, { a, c, bias, high: most });
  });
  const row = count * most;
  const rest = { a: { at: row * p.a.row }, c: { at: row * p.c.row }, bias: { at: row * p.biasStep } };
  if (row < p.rows) rows(body, p, { ...rest, high: p.rows - row });
}

/** Some rows of C: the offsets of A, C and bias, and the number of rows. */
interface Rows {
  readonly a: Address;
  readonly c: Address;
  readonly bias: Address;
  readonly high: number;
}

function rows(body: Body, p: Product, own: Rows): void {
  for (let column = 0; column < p.columns; column += BROAD)
    body.block(() => {
      tile(body, p, own, column);
    });
}

function tile(body: Body, p: Product, { a, c, bias, high }: Rows, column: number): void {
  const { many, one, size, width } = body.arithmetic;
  const broad = Math.min(BROAD, p.columns - column);
  const vectors = Math.floor(p.depth / width);
  const aAt = (i: number, k: number): Address => from(p.a.at + i * p.a.row + k, a);
  const bAt = (j: number, k: number): Address => ({ at: p.b.at + (column + j) * p.b.column + k });
  const places = Array.from({ length: high * broad }, (_, n) => ({ i: Math.floor(n / broad), j: n % broad }));
  const sums = places.map(() => body.local(many.type));
  // In a loop, or without a whole vector, sums start at −0; otherwise with the first product.
  const isBegun = vectors > FEW || vectors === 0;
  if (isBegun) for (const sum of sums) body.set(sum, nothing);
  body.repeat(vectors, [many.bytes], FEW, (place) => {
    const x = Array.from({ length: high }, (_, i) =>
      body.let(many.type, load(many, addressSum(body, aAt(i, 0), place))),
    );
    for (let j = 0; j < broad; j++)
      body.block(() => {
        const y = body.let(many.type, load(many, addressSum(body, bAt(j, 0), place)));
        x.forEach((each, i) => {
          const sum = sums[i * broad + j];
          const isFirst = place.at === 0 && !isBegun;
          const parts = [get(each), get(y)] as const;
          body.set(sum, isFirst ? multiply(many, ...parts) : multiplyAdd(many, ...parts, get(sum)));
        });
      });
  });
  const restOf = (i: number, j: number): Expression[] =>
    Array.from({ length: p.depth - vectors * width }, (_, k) => {
      const at = (vectors * width + k) * size;
      return multiply(one, load(one, aAt(i, at)), load(one, bAt(j, at)));
    });
  const cells = places.map(({ i, j }, n): Cell => {
    const at = from(p.c.at + i * p.c.row + (column + j) * p.c.column, c);
    const start = p.start === ADDED ? at : p.start === BIAS ? from(p.bias + i * p.biasStep, bias) : undefined;
    const rest = restOf(i, j);
    return {
      sum: sums[n],
      at,
      ...(start === undefined ? {} : { start }),
      ...(rest.length === 0 ? {} : { rest }),
    };
  });
  settle(body, cells);
}

const nothing: Expression = (body) => {
  body.nothing();
};
