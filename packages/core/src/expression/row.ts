import { Fault } from '../fault.js';

/** The value of a symbol or a subexpression: one number, or the numbers of a row of units. */
export type Row = readonly number[];

/** Applies a function entry by entry; a single number is broadcast. */
export function entrywise(rows: readonly Row[], f: (...entries: number[]) => number): Row {
  const length = rows.find((row) => row.length !== 1)?.length ?? 1;
  for (const row of rows) {
    if (row.length === 1 || row.length === length) continue;
    throw new Fault({ what: 'rows differ in length', found: row.length, expected: `1 or ${length} entries` });
  }
  return Array.from({ length }, (_, i) => f(...rows.map((row) => (row.length === 1 ? row[0] : row[i]))));
}

export function total(row: Row): number {
  return row.reduce((sum, entry) => sum + entry, 0);
}
