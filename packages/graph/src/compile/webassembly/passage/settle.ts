import type { Instructions } from '../code/arithmetic.js';
import type { Address, Body, Expression } from '../code/body.js';
import type { Local } from '../code/local.js';
import { add, get, load, spread } from '../code/expressions.js';

/** A number of a result, accumulated in a vector. */
export interface Cell {
  readonly sum: Local;
  /** Terms of the sum beyond the whole vectors. */
  readonly rest?: readonly Expression[];
  /** The address of the result. */
  readonly at: Address;
  /** The address of a number to add to it. */
  readonly start?: Address;
}

/** Stores the totals of cells: as vectors if neighbouring cells are contiguous, otherwise one by one. */
export function settle(body: Body, cells: readonly Cell[]): void {
  const { width } = body.arithmetic;
  for (let k = 0; k < cells.length;) {
    const next = cells.slice(k, k + width);
    if (next.length === width && areNeighbours(next, body.arithmetic.size)) {
      storeVector(body, next);
      k += width;
    } else {
      storeOne(body, cells[k]);
      k++;
    }
  }
}

/** Whether the cells can be stored together, and their initial values loaded together. */
function areNeighbours(cells: readonly Cell[], size: number): boolean {
  const [{ at, start }, second] = cells;
  const stride = isAt(second.start, start, size) ? size : 0;
  return cells.every(
    (cell, k) =>
      cell.rest === undefined && isAt(cell.at, at, k * size) && isAt(cell.start, start, k * stride),
  );
}

/** Whether an address is so many bytes after another; also true if neither exists. */
function isAt(address: Address | undefined, first: Address | undefined, bytes: number): boolean {
  if (address === undefined || first === undefined) return address === first;
  return address.at === first.at + bytes && address.by === first.by;
}

function storeVector(body: Body, cells: readonly Cell[]): void {
  const { many } = body.arithmetic;
  const [{ at, start }, second] = cells;
  const sums = totals(
    body,
    cells.map(({ sum }) => sum),
  );
  const isOne = isAt(second.start, start, 0);
  body.store(many, at, startFrom(many, start, isOne, sums));
}

function storeOne(body: Body, { sum, rest = [], at, start }: Cell): void {
  const { one } = body.arithmetic;
  const value = rest.reduce((whole, part) => add(one, whole, part), total(body, sum));
  body.store(one, at, startFrom(one, start, false, value));
}

/** Adds the initial value: one number for all lanes, or one number each. */
function startFrom(
  kind: Instructions,
  start: Address | undefined,
  isOne: boolean,
  value: Expression,
): Expression {
  if (start === undefined) return value;
  return add(kind, isOne ? spread(kind, start) : load(kind, start), value);
}

/** The sum of the lanes of a vector. */
export function total({ arithmetic: { one, width } }: Body, sum: Local): Expression {
  const place =
    (k: number): Expression =>
    (body) => {
      body.extract(k, get(sum));
    };
  if (width === 2) return add(one, place(0), place(1));
  return add(one, add(one, place(0), place(1)), add(one, place(2), place(3)));
}

/** The sums of the lanes of several vectors, as one vector. */
function totals({ arithmetic: { many, size, width } }: Body, sums: readonly Local[]): Expression {
  const [a, b, c, d] = sums.map(get);
  if (width === 2) return add(many, pick(size, [0, 2], a, b), pick(size, [1, 3], a, b));
  // Of two vectors each: a0+a1, b0+b1, a2+a3, b2+b3.
  const half = (x: Expression, y: Expression): Expression =>
    add(many, pick(size, [0, 4, 2, 6], x, y), pick(size, [1, 5, 3, 7], x, y));
  return (body) => {
    const first = body.let(many.type, half(a, b));
    const second = body.let(many.type, half(c, d));
    const low = pick(size, [0, 1, 4, 5], get(first), get(second));
    const high = pick(size, [2, 3, 6, 7], get(first), get(second));
    body.operate(many.add, low, high);
  };
}

/** A vector of lanes picked from two vectors, numbered through both. */
function pick(size: number, places: readonly number[], a: Expression, b: Expression): Expression {
  const bytes = places.flatMap((place) => Array.from({ length: size }, (_, k) => place * size + k));
  return (body) => {
    body.shuffle(bytes, a, b);
  };
}
