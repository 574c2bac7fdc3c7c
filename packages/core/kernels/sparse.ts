import { broadcast, multiplyAdd, put, splat, total } from './lanes';
import * as kernel from './numbers';
import { word } from './word';

/** Bytes of a list entry: a number, and the byte offset from B's first row of the row it is multiplied by. */
@inline const ENTRY: i32 = 2 * <i32>sizeof<real>();

/**
 * sparseProduct: rows, bytes, depth, a, aRow, b, bStep, c, cRow, list, otherwise
 *
 * C = A · B where many entries of A are 0, as in gradients that came back through inactive units: the non-zero entries are
 * collected in a list, and only these are multiplied. Rows of A are whole vectors. If too few entries are 0 this does
 * nothing, and the instructions that follow (`otherwise` bytes of them) compute the product instead; returns the number of
 * bytes to skip.
 */
export function sparseProduct(at: usize): i32 {
  if (!isSparse(at)) return 0;
  const bytes = word(at, 2);
  enlist(at);
  let k = 0;
  for (; k <= bytes - kernel.LIST_HEAD; k += kernel.LIST_HEAD) block(6, at, k, kernel.LIST_HEAD);
  for (; k <= bytes - 64; k += 64) block(4, at, k, 64);
  for (; k < bytes; k += 16) block(1, at, k, bytes - k);
  return word(at, 11);
}

/** Whether at least a third of A's entries are 0. */
function isSparse(at: usize): bool {
  const rows = word(at, 1);
  const aRow = word(at, 5);
  const depth = word(at, 3);
  const bytes = depth * <i32>sizeof<real>();
  const one = splat(1);
  const zero = splat(0);
  let a: usize = word(at, 4);
  let count = zero;
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < bytes; k += 16)
      count = v128.add<real>(count, v128.and(v128.eq<real>(v128.load(a + k), zero), one));
    a += aRow;
  }
  return <f64>total(count) * 3 >= <f64>rows * <f64>depth;
}

/** Lists the non-zero entries row by row, after a table of where the entries of each row end. */
function enlist(at: usize): void {
  const rows = word(at, 1);
  const depth = word(at, 3);
  const aRow = word(at, 5);
  const bStep = word(at, 7);
  let a: usize = word(at, 4);
  let ends: usize = word(at, 10) + kernel.LIST_HEAD;
  let entry = entries(at);
  for (let i = 0; i < rows; i++) {
    let from = a;
    let row = 0;
    for (let k = 0; k < depth; k++) {
      const x = load<real>(from);
      store<real>(entry, x);
      store<i32>(entry + sizeof<real>(), row);
      entry += x == 0 ? 0 : ENTRY;
      from += sizeof<real>();
      row += bStep;
    }
    store<i32>(ends, <i32>entry);
    ends += 4;
    a += aRow;
  }
}

/** The address of the first entry. */
@inline function entries(at: usize): usize {
  return word(at, 10) + kernel.LIST_HEAD + ((word(at, 1) * 4 + 15) & -16);
}

/** `width` vectors of every row of C. */
@inline function block(width: i32, at: usize, offset: i32, left: i32): void {
  const rows = word(at, 1);
  const cRow = word(at, 9);
  const start: usize = word(at, 10);
  const b: usize = word(at, 6) + offset;
  let ends = start + kernel.LIST_HEAD;
  let entry = entries(at);
  let c: usize = word(at, 8) + offset;
  begin(width, at, b, start);
  for (let i = 0; i < rows; i++) {
    const end: usize = load<i32>(ends);
    let s0 = v128.load(start);
    let s1 = width > 1 ? v128.load(start, 16) : s0;
    let s2 = width > 1 ? v128.load(start, 32) : s0;
    let s3 = width > 1 ? v128.load(start, 48) : s0;
    let s4 = width > 4 ? v128.load(start, 64) : s0;
    let s5 = width > 4 ? v128.load(start, 80) : s0;
    for (; entry < end; entry += ENTRY) {
      const x = broadcast(entry);
      const from = b + load<i32>(entry, sizeof<real>());
      s0 = multiplyAdd(x, v128.load(from), s0);
      if (width > 1) {
        s1 = multiplyAdd(x, v128.load(from, 16), s1);
        s2 = multiplyAdd(x, v128.load(from, 32), s2);
        s3 = multiplyAdd(x, v128.load(from, 48), s3);
      }
      if (width > 4) {
        s4 = multiplyAdd(x, v128.load(from, 64), s4);
        s5 = multiplyAdd(x, v128.load(from, 80), s5);
      }
    }
    if (width == 1) put(c, s0, left);
    else {
      v128.store(c, s0);
      v128.store(c, s1, 16);
      v128.store(c, s2, 32);
      v128.store(c, s3, 48);
    }
    if (width > 4) {
      v128.store(c, s4, 64);
      v128.store(c, s5, 80);
    }
    ends += 4;
    c += cRow;
  }
}

/**
 * The initial sums: 0, or NaN in columns of B that contain non-finite numbers, since 0 times these is NaN and the skipped
 * rows must not hide it.
 */
@inline function begin(width: i32, at: usize, b: usize, start: usize): void {
  const depth = word(at, 3);
  const bStep = word(at, 7);
  for (let j = 0; j < width; j++) {
    let sum = splat(0);
    let from = b + (j << 4);
    for (let k = 0; k < depth; k++) {
      sum = multiplyAdd(v128.load(from), splat(0), sum);
      from += bStep;
    }
    v128.store(start + (j << 4), sum);
  }
}
