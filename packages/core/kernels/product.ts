import { broadcast, depositOne, multiplyAdd, NOTHING, put, SHIFT, splat, total } from './lanes';
import * as kernel from './numbers';
import { turnSquare } from './square';
import { word } from './word';

/**
 * Matrix products. `product` vectorises along rows of B and C and covers the forward pass and the gradients of values;
 * `dots` vectorises along the summed dimension and covers the gradients of narrow weights.
 */

/**
 * product: rows, bytes, depth, a, aRow, aStep, b, bStep, c, cRow, start, bias, biasStep
 *
 * C[i][…] = start + Σₖ A[i][k] · B[k][…], where … ranges over `bytes` bytes of adjacent numbers. A tile keeps its sums in
 * registers: eight vectors, which is as many as fit beside what is loaded for one k. Two rows by four vectors take the
 * fewest instructions for it; what is narrower takes more rows, or a sum would wait for itself.
 */
export function product(at: usize): void {
  const bytes = word(at, 2);
  // If one row is all of B, only a narrow tile knows when it ends.
  const most = word(at, 8) == 0 ? 0 : bytes;
  const wide = most & -64;
  if (wide > 0) sweep(2, 4, at, 0, wide);
  const pair = most & -32;
  if (pair > wide) sweep(4, 2, at, wide, pair);
  if (bytes > pair) sweep(4, 1, at, pair, bytes);
}

/** Computes some columns of C, in bytes, by tiles of this height and width; the last rows line by line. */
@inline function sweep(height: i32, width: i32, at: usize, from: i32, to: i32): void {
  const b: usize = word(at, 7);
  const step = width << 4;
  const aRow = word(at, 5);
  const cRow = word(at, 10);
  const biasStep = word(at, 13);
  let rows = word(at, 1);
  let a: usize = word(at, 4);
  let c: usize = word(at, 9);
  let bias: usize = word(at, 12);
  for (; rows >= height; rows -= height) {
    for (let k = from; k < to; k += step) tile(height, width, at, a, b + k, c + k, bias, to - k);
    a += aRow * height;
    c += cRow * height;
    bias += biasStep * height;
  }
  for (; rows > 0; rows--) {
    line(at, a, b + from, c + from, bias, to - from);
    a += aRow;
    c += cRow;
    bias += biasStep;
  }
}

/** Computes some columns of one row of C. */
function line(at: usize, a: usize, b: usize, c: usize, bias: usize, bytes: i32): void {
  const pair = word(at, 8) == 0 ? 0 : bytes & -32;
  let k = 0;
  for (; k < pair; k += 32) tile(1, 2, at, a, b + k, c + k, bias, 32);
  for (; k < bytes; k += 16) tile(1, 1, at, a, b + k, c + k, bias, bytes - k);
}

@inline function tile(
  height: i32,
  width: i32,
  at: usize,
  a: usize,
  b: usize,
  c: usize,
  bias: usize,
  left: i32,
): void {
  const aRow = word(at, 5);
  const aStep = word(at, 6);
  const bStep = word(at, 8);
  const cRow = word(at, 10);
  const start = word(at, 11);
  const biasStep = word(at, 13);
  // The initial value without a branch: memory, bias or nothing, with the others masked away.
  const there = i32x4.splat(start == kernel.ADDED ? -1 : 0);
  const biased = i32x4.splat(start == kernel.BIAS ? -1 : 0);
  const nothing = splat(start == kernel.NOTHING ? NOTHING : 0);
  const bias0 = v128.or(v128.and(broadcast(bias), biased), nothing);
  const bias1 = height > 1 ? v128.or(v128.and(broadcast(bias + biasStep), biased), nothing) : bias0;
  const bias2 = height > 2 ? v128.or(v128.and(broadcast(bias + 2 * biasStep), biased), nothing) : bias0;
  const bias3 = height > 2 ? v128.or(v128.and(broadcast(bias + 3 * biasStep), biased), nothing) : bias0;
  let c00 = begin(c, 0, there, bias0);
  let c01 = width > 1 ? begin(c, 16, there, bias0) : bias0;
  let c02 = width > 2 ? begin(c, 32, there, bias0) : bias0;
  let c03 = width > 3 ? begin(c, 48, there, bias0) : bias0;
  let c10 = height > 1 ? begin(c + cRow, 0, there, bias1) : bias0;
  let c11 = height > 1 && width > 1 ? begin(c + cRow, 16, there, bias1) : bias0;
  let c12 = height > 1 && width > 2 ? begin(c + cRow, 32, there, bias1) : bias0;
  let c13 = height > 1 && width > 3 ? begin(c + cRow, 48, there, bias1) : bias0;
  let c20 = height > 2 ? begin(c + 2 * cRow, 0, there, bias2) : bias0;
  let c21 = height > 2 && width > 1 ? begin(c + 2 * cRow, 16, there, bias2) : bias0;
  let c30 = height > 2 ? begin(c + 3 * cRow, 0, there, bias3) : bias0;
  let c31 = height > 2 && width > 1 ? begin(c + 3 * cRow, 16, there, bias3) : bias0;
  const a1 = aRow;
  const a2 = 2 * aRow;
  const a3 = 3 * aRow;
  let k = word(at, 3);
  // The end of B ends the loop: a counter would take another instruction.
  const end = b + k * bStep;
  do {
    const b0 = v128.load(b);
    const b1 = width > 1 ? v128.load(b, 16) : b0;
    const b2 = width > 2 ? v128.load(b, 32) : b0;
    const b3 = width > 3 ? v128.load(b, 48) : b0;
    const x0 = broadcast(a);
    c00 = multiplyAdd(x0, b0, c00);
    if (width > 1) c01 = multiplyAdd(x0, b1, c01);
    if (width > 2) c02 = multiplyAdd(x0, b2, c02);
    if (width > 3) c03 = multiplyAdd(x0, b3, c03);
    if (height > 1) {
      const x1 = broadcast(a + a1);
      c10 = multiplyAdd(x1, b0, c10);
      if (width > 1) c11 = multiplyAdd(x1, b1, c11);
      if (width > 2) c12 = multiplyAdd(x1, b2, c12);
      if (width > 3) c13 = multiplyAdd(x1, b3, c13);
    }
    if (height > 2) {
      const x2 = broadcast(a + a2);
      c20 = multiplyAdd(x2, b0, c20);
      if (width > 1) c21 = multiplyAdd(x2, b1, c21);
      const x3 = broadcast(a + a3);
      c30 = multiplyAdd(x3, b0, c30);
      if (width > 1) c31 = multiplyAdd(x3, b1, c31);
    }
    a += aStep;
    b += bStep;
  } while (width > 1 ? b != end : --k > 0);
  if (width == 1) {
    put(c, c00, left);
    if (height > 1) put(c + cRow, c10, left);
    if (height > 2) {
      put(c + 2 * cRow, c20, left);
      put(c + 3 * cRow, c30, left);
    }
    return;
  }
  storePair(c, c00, c01);
  if (width > 2) v128.store(c, c02, 32);
  if (width > 3) v128.store(c, c03, 48);
  if (height > 1) {
    storePair(c + cRow, c10, c11);
    if (width > 2) v128.store(c + cRow, c12, 32);
    if (width > 3) v128.store(c + cRow, c13, 48);
  }
  if (height > 2) {
    storePair(c + 2 * cRow, c20, c21);
    storePair(c + 3 * cRow, c30, c31);
  }
}

@inline function begin(at: usize, offset: i32, there: v128, bias: v128): v128 {
  return v128.or(v128.and(v128.load(at + offset), there), bias);
}

@inline function storePair(at: usize, x: v128, y: v128): void {
  v128.store(at, x);
  v128.store(at, y, 16);
}

/**
 * dots: rows, columns, bytes, a, aRow, b, bRow, c, cRow, cColumn, start, bias, biasStep
 *
 * C[i][j] = start + Σ A[i][…] · B[j][…], summed over `bytes` bytes of adjacent numbers.
 */
export function dots(at: usize): void {
  const rows = word(at, 1);
  const columns = word(at, 2);
  const aRow = word(at, 5);
  const bRow = word(at, 7);
  const cRow = word(at, 9);
  const cColumn = word(at, 10);
  const biasStep = word(at, 13);
  const rest = word(at, 3) & 15;
  let a: usize = word(at, 4);
  let c: usize = word(at, 8);
  let bias: usize = word(at, 12);
  for (let i = 0; i < rows; i++) {
    let b: usize = word(at, 6);
    let to = c;
    let j = 0;
    if (rest == 0)
      for (; j <= columns - 4; j += 4) {
        fourDots(at, a, b, to, bias);
        b += bRow << 2;
        to += cColumn << 2;
      }
    for (; j < columns; j++) {
      settle(at, to, bias, dot(a, b, word(at, 3)));
      b += bRow;
      to += cColumn;
    }
    a += aRow;
    c += cRow;
    bias += biasStep;
  }
}

/** One row against four, whose length is a multiple of the vector size. */
@inline function fourDots(at: usize, a: usize, b: usize, to: usize, bias: usize): void {
  const bRow = word(at, 7);
  const cColumn = word(at, 10);
  const b2 = b + 2 * bRow;
  let s0 = splat(NOTHING);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  for (let k = 0, bytes = word(at, 3); k < bytes; k += 16) {
    const x = v128.load(a + k);
    s0 = multiplyAdd(x, v128.load(b + k), s0);
    s1 = multiplyAdd(x, v128.load(b + bRow + k), s1);
    s2 = multiplyAdd(x, v128.load(b2 + k), s2);
    s3 = multiplyAdd(x, v128.load(b2 + bRow + k), s3);
  }
  settle(at, to, bias, total(s0));
  settle(at, to + cColumn, bias, total(s1));
  settle(at, to + 2 * cColumn, bias, total(s2));
  settle(at, to + 3 * cColumn, bias, total(s3));
}

@inline function dot(a: usize, b: usize, bytes: i32): real {
  let sum = splat(NOTHING);
  let k = 0;
  for (; k <= bytes - 16; k += 16) sum = multiplyAdd(v128.load(a + k), v128.load(b + k), sum);
  let whole = total(sum);
  for (; k < bytes; k += 1 << SHIFT) whole += load<real>(a + k) * load<real>(b + k);
  return whole;
}

@inline function settle(at: usize, to: usize, bias: usize, sum: real): void {
  const start = word(at, 11);
  if (start == kernel.BIAS) sum += load<real>(bias);
  depositOne(to, sum, i32(start == kernel.ADDED));
}

/** total: into, units, stride, add, g, row — the sum of every unit's numbers; a stride of 0 sums all units into one number. */
export function totals(at: usize): void {
  const step = word(at, 3) << SHIFT;
  const add = word(at, 4);
  const bytes = word(at, 6);
  let into: usize = word(at, 1);
  let g: usize = word(at, 5);
  let units = word(at, 2);
  let adds = add;
  for (; units > 0; units--) {
    let sum = splat(NOTHING);
    let k = 0;
    for (; k <= bytes - 16; k += 16) sum = v128.add<real>(sum, v128.load(g + k));
    let whole = total(sum);
    for (; k < bytes; k += 1 << SHIFT) whole += load<real>(g + k);
    depositOne(into, whole, adds);
    if (step == 0) adds = 1;
    into += step;
    g += bytes;
  }
}

/** transpose: into, intoRow, from, fromRow, rows, bytes — into[j][i] = from[i][j] for `bytes` bytes of j. */
export function transpose(at: usize): void {
  const into: usize = word(at, 1);
  const intoRow = word(at, 2);
  const from: usize = word(at, 3);
  const fromRow = word(at, 4);
  const rows = word(at, 5);
  const bytes = word(at, 6);
  const size = 1 << SHIFT;
  const block = 16 >> SHIFT;
  let i = 0;
  for (; i <= rows - block; i += block) {
    let source = from + i * fromRow;
    let target = into + (i << SHIFT);
    let k = 0;
    for (; k <= bytes - 16; k += 16) {
      turnSquare(target, intoRow, source, source + fromRow, source + 2 * fromRow, source + 3 * fromRow);
      source += 16;
      target += intoRow << (4 - SHIFT);
    }
    for (; k < bytes; k += size) {
      for (let r = 0; r < block; r++) store<real>(target + (r << SHIFT), load<real>(source + r * fromRow));
      source += size;
      target += intoRow;
    }
  }
  for (; i < rows; i++) {
    let target = into + (i << SHIFT);
    const source = from + i * fromRow;
    for (let k = 0; k < bytes; k += size) {
      store<real>(target, load<real>(source + k));
      target += intoRow;
    }
  }
}

/** copyRows: into, from, fromRow, rows, bytes — copies rows of whole vectors to contiguous memory. */
export function copyRows(at: usize): void {
  const fromRow = word(at, 3);
  const bytes = word(at, 5);
  let into: usize = word(at, 1);
  let from: usize = word(at, 2);
  for (let rows = word(at, 4); rows > 0; rows--) {
    for (let k = 0; k < bytes; k += 16) v128.store(into + k, v128.load(from + k));
    into += bytes;
    from += fromRow;
  }
}
