import { Fault } from '@bp-graph/core';
import Papa from 'papaparse';
import { readText } from './source-file.js';

/** A table of text cells, none of them empty. */
export interface Table {
  readonly file: string;
  /** The header; names are unique. */
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** The line of the file where the row starts, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a CSV file with a header. Cells are separated by commas, semicolons or tabs and are trimmed; empty lines are
 * skipped.
 *
 * @throws Fault that names file, line and column, if the file or the table cannot be used.
 */
export function readTable(file: string): Table {
  const lines = parse(readText(file), file);
  const header = lines.at(0);
  if (header === undefined)
    throw new Fault({ what: 'empty file', where: file, expected: 'a header and data rows' });
  const rows = lines.slice(1);
  const names = header.cells;
  checkNames(names, `${file}:${header.line}`);
  if (rows.length === 0)
    throw new Fault({
      what: 'no data rows',
      where: file,
      found: 'only a header',
      expected: 'a header and data rows',
    });
  const table = { file, names, rows };
  for (const row of rows) checkRow(table, row);
  return table;
}

/** A position such as `iris.csv:7:2 (sepal_width_cm)`: file, line, column counted from 1, and name of the column. */
export function placeOf({ file, names }: Table, { line }: Row, column: number): string {
  return `${file}:${line}:${column + 1} (${names[column]})`;
}

function parse(text: string, file: string): readonly Row[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] });
  const rows: Row[] = [];
  let line = 1;
  data.forEach((cells, index) => {
    const broken = errors.find(({ type, row }) => type === 'Quotes' && row === index);
    if (broken !== undefined)
      throw new Fault({
        what: `malformed quotes (${broken.message})`,
        where: `${file}:${line}`,
        expected: 'a CSV file',
      });
    if (cells.some((cell) => cell.trim() !== '') || cells.length > 1)
      rows.push({ line, cells: cells.map((cell) => cell.trim()) });
    // A quoted cell may contain line breaks.
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  });
  return rows;
}

function checkNames(names: readonly string[], where: string): void {
  names.forEach((name, column) => {
    const place = `${where}:${column + 1}`;
    if (name === '') throw new Fault({ what: 'unnamed column', where: place, expected: 'a column name' });
    if (names.indexOf(name) < column)
      throw new Fault({
        what: 'duplicate column name',
        where: place,
        found: name,
        expected: 'a unique name',
      });
  });
}

function checkRow(table: Table, row: Row): void {
  const { names, file } = table;
  const { cells, line } = row;
  if (cells.length > names.length)
    throw new Fault({
      what: 'too many cells',
      where: `${file}:${line}:${names.length + 1}`,
      found: cells.length,
      expected: `${names.length}, as in the header`,
    });
  const empty = names.findIndex((_, column) => (cells[column] ?? '') === '');
  if (empty >= 0)
    throw new Fault({ what: 'missing value', where: placeOf(table, row, empty), expected: 'a value' });
}
