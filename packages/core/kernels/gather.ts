import { SHIFT, WIDTH } from './lanes';
import { turnSquare } from './square';
import { rowsOfBatch, startOfBatch } from './state';
import { word } from './word';

/**
 * gather: into, table, rowBytes, lanes, order — the rows of a table selected by the order, one per lane; unused lanes repeat
 * the first row.
 */
export function gather(at: usize): void {
  const into: usize = word(at, 1);
  const table = word(at, 2);
  const bytes = word(at, 3);
  const lanes = word(at, 4);
  const order = word(at, 5);
  const row = lanes << SHIFT;
  const first = order + (startOfBatch << 2);
  const rows = rowsOfBatch;
  let lane = 0;
  if (lanes > 1 && bytes >= 16)
    for (; lane < lanes; lane += WIDTH) gatherBlock(into + (lane << SHIFT), row, table, bytes, first, lane, rows);
  for (; lane < lanes; lane++) {
    let to = into + (lane << SHIFT);
    const from = rowAt(table, bytes, first, lane, rows);
    for (let k = 0; k < bytes; k += 1 << SHIFT) {
      store<real>(to, load<real>(from + k));
      to += row;
    }
  }
}

@inline function rowAt(table: usize, bytes: i32, first: usize, lane: i32, rows: i32): usize {
  return table + load<u32>(first + ((lane < rows ? lane : 0) << 2)) * bytes;
}

/** One vector of lanes, transposed square by square. */
function gatherBlock(
  to: usize,
  row: i32,
  table: usize,
  bytes: i32,
  first: usize,
  lane: i32,
  rows: i32,
): void {
  const r0 = rowAt(table, bytes, first, lane, rows);
  const r1 = rowAt(table, bytes, first, lane + 1, rows);
  const r2 = sizeof<real>() == 8 ? r1 : rowAt(table, bytes, first, lane + 2, rows);
  const r3 = sizeof<real>() == 8 ? r1 : rowAt(table, bytes, first, lane + 3, rows);
  let k = 0;
  for (; k <= bytes - 16; k += 16) {
    turnSquare(to, row, r0 + k, r1 + k, r2 + k, r3 + k);
    to += row * WIDTH;
  }
  for (; k < bytes; k += 1 << SHIFT) {
    store<real>(to, load<real>(r0 + k));
    store<real>(to + (1 << SHIFT), load<real>(r1 + k));
    if (sizeof<real>() == 4) {
      store<real>(to + 8, load<real>(r2 + k));
      store<real>(to + 12, load<real>(r3 + k));
    }
    to += row;
  }
}
