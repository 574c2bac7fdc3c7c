import { Fault } from '@bp-graph/core';
import { placeOf, type Row, type Table } from './table.js';

/** How tables write that a value is missing. */
const WORDS: ReadonlySet<string> = new Set(['', '?', 'NA', 'N/A', 'NaN', 'nan']);

export function isMissing(cell: string): boolean {
  return WORDS.has(cell);
}

/**
 * The rows that have a value in each of these columns.
 *
 * @param skip Whether other rows may be left out.
 * @throws Fault with the place of the first missing value and the number of rows that miss one, if they may not be left
 * out or if no row remains.
 */
export function completeRows(table: Table, columns: readonly number[], skip: boolean): readonly Row[] {
  const { rows } = table;
  const gapOf = ({ cells }: Row): number | undefined => columns.find((column) => isMissing(cells[column]));
  const complete = rows.filter((row) => gapOf(row) === undefined);
  if (complete.length === rows.length || (skip && complete.length > 0)) return complete;
  const [[row, column]] = rows.flatMap((each): [Row, number][] => {
    const gap = gapOf(each);
    return gap === undefined ? [] : [[each, gap]];
  });
  const found = row.cells[column];
  throw new Fault({
    what: `missing values in ${rows.length - complete.length} of ${rows.length} rows`,
    where: `${placeOf(table, row, column)}, the first one`,
    ...(found === '' ? {} : { found }),
    expected: skip ? 'a row without any' : 'a value, or --skip-missing to leave such rows out',
  });
}
