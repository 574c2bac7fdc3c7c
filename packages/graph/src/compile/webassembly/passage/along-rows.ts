import type { Instructions } from '../code/arithmetic.js';
import type { Address, Body } from '../code/body.js';
import type { Local } from '../code/local.js';
import { addressSum, from, further, get, load, multiply, multiplyAdd, spread } from '../code/expressions.js';
import { ADDED, BIAS, NOTHING } from '../../sum-start.js';
import type { Product } from '../operation.js';

/** The greatest width of a tile in vectors; for more columns than that, tiles are two vectors wide. */
const BROADEST = 5;

/** The number of sums that stay in registers, and the greatest height of a tile. */
const [SUMS, HIGHEST] = [8, 4];

/** The most tiles to unroll. */
const FEW = 2;

/** Writes C = start + A · B along contiguous rows of B and C. */
export function alongRows(body: Body, p: Product): void {
  const { many, one, size, width } = body.arithmetic;
  const whole = Math.floor(p.columns / width);
  const broad = whole > BROADEST ? 2 : whole;
  const count = whole === 0 ? 0 : Math.floor(whole / broad);
  const step = broad * many.bytes;
  body.repeat(count, [step], FEW, (place) => {
    strip(body, p, { place, broad, kind: many });
  });
  const rest = whole - count * broad;
  if (rest > 0) strip(body, p, { place: { at: count * step }, broad: rest, kind: many });
  for (let k = whole * width; k < p.columns; k++)
    strip(body, p, { place: { at: k * size }, broad: 1, kind: one });
}

/** Some columns of C, starting at an offset in each row. */
interface Strip {
  readonly place: Address;
  readonly broad: number;
  readonly kind: Instructions;
}

function strip(body: Body, p: Product, own: Strip): void {
  const high = Math.min(HIGHEST, Math.floor(SUMS / own.broad));
  const count = Math.floor(p.rows / high);
  const steps = [high * p.a.row, high * p.c.row, high * p.biasStep] as const;
  // A loop counts by its first step.
  const isCounted = steps[0] > 0;
  body.repeat(count, steps, isCounted ? FEW : count, (a, c, bias) => {
    tile(body, p, { ...own, a, c: addressSum(body, c, own.place), bias, high });
  });
  const row = count * high;
  if (row === p.rows) return;
  body.block(() => {
    tile(body, p, {
      ...own,
      a: { at: row * p.a.row },
      c: further(own.place, row * p.c.row),
      bias: { at: row * p.biasStep },
      high: p.rows - row,
    });
  });
}

/** Some rows of a strip: the offsets of A, C and bias, and the number of rows. */
interface Tile extends Strip {
  readonly a: Address;
  readonly c: Address;
  readonly bias: Address;
  readonly high: number;
}

function tile(body: Body, p: Product, { a, c, bias, high, place, broad, kind }: Tile): void {
  const cells = Array.from({ length: high * broad }, (_, n) => {
    const i = Math.floor(n / broad);
    return { i, at: from(p.c.at + i * p.c.row + (n % broad) * kind.bytes, c), sum: body.local(kind.type) };
  });
  if (p.start === ADDED) for (const { sum, at } of cells) body.set(sum, load(kind, at));
  if (p.start === BIAS)
    for (const { sum, i } of cells) body.set(sum, spread(kind, from(p.bias + i * p.biasStep, bias)));
  for (let k = 0; k < p.depth; k++)
    body.block(() => {
      const b = Array.from({ length: broad }, (_, n) =>
        body.let(kind.type, load(kind, from(p.b.at + k * p.b.row + n * kind.bytes, place))),
      );
      const factor: Local = body.local(kind.type);
      cells.forEach(({ i, sum }, n) => {
        if (n % broad === 0) body.set(factor, spread(kind, from(p.a.at + i * p.a.row + k * p.a.column, a)));
        const [x, y] = [get(factor), get(b[n % broad])];
        const isFirst = k === 0 && p.start === NOTHING;
        body.set(sum, isFirst ? multiply(kind, x, y) : multiplyAdd(kind, x, y, get(sum)));
      });
    });
  for (const { sum, at } of cells) body.store(kind, at, get(sum));
}
