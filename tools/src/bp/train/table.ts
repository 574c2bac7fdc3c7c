import { Fault } from '@bp-graph/core';
import Papa from 'papaparse';
import { parseDecimal } from '../../decimal.js';
import { separatorOf } from './separator.js';

/** A table of text cells; every row has one per column, empty if missing. */
export interface Table {
  /** What messages call its source. */
  readonly file: string;
  /** The header, or without one the numbers of the columns, counted from 1; names are unique. */
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** The line of the file where the row starts, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** How to read a table. */
export interface Reading {
  /** Whether the first line names the columns. */
  readonly header: boolean;
}

/**
 * Reads a table from the text of a CSV file. Cells are separated by commas, semicolons or tabs and are trimmed; empty lines are skipped.
 *
 * @throws Fault that names file, line and column, if the file or the table cannot be used.
 */
export function readTable(text: string, file: string, { header }: Reading): Table {
  const lines = parse(text, file);
  const wanted = header ? 'a header and data rows' : 'data rows';
  const first = lines.at(0);
  if (first === undefined) throw new Fault({ what: 'empty file', where: file, expected: wanted });
  const rows = header ? lines.slice(1) : lines;
  const names = header ? first.cells : first.cells.map((_, column) => String(column + 1));
  const where = `${file}:${first.line}`;
  checkSeveral(first.cells, where);
  if (header) checkNames(names, where);
  if (rows.length === 0)
    throw new Fault({ what: 'no data rows', where: file, found: 'only a header', expected: wanted });
  const table = { file, names, rows };
  for (const row of rows) checkLength(table, row, header ? 'header' : 'first row');
  return { ...table, rows: rows.map((row) => padded(row, names.length)) };
}

/** A position such as `iris.csv:7:2 (sepal_width_cm)`: file, line, column counted from 1, and name of the column. */
export function placeOf({ file, names }: Table, { line }: Row, column: number): string {
  return `${file}:${line}:${column + 1} (${names[column]})`;
}

function parse(text: string, file: string): readonly Row[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) });
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
    checkQuotes(cells, `${file}:${line}`);
    if (cells.some((cell) => cell.trim() !== '') || cells.length > 1)
      rows.push({ line, cells: cells.map((cell) => cell.trim()) });
    // A quoted cell may contain line breaks.
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  });
  return rows;
}

/** @throws Fault for a quote after a space, which would become part of its cell, and commas after it separate cells. */
function checkQuotes(cells: readonly string[], where: string): void {
  const column = cells.findIndex((cell) => /^\s+"/.test(cell));
  if (column < 0) return;
  throw new Fault({
    what: 'space before a quote',
    where: `${where}:${column + 1}`,
    found: cells[column],
    expected: 'a quote right after the separator',
  });
}

/** @throws Fault for a single column, which is either no table to learn from or has another separator. */
function checkSeveral([cell, ...others]: readonly string[], where: string): void {
  if (others.length > 0) return;
  throw new Fault({
    what: 'only one column',
    where,
    found: cell,
    expected: 'columns separated by commas, semicolons or tabs',
  });
}

function checkNames(names: readonly string[], where: string): void {
  // A row of data taken for the header would be lost without a word.
  const number = names.findIndex((name) => parseDecimal(name) !== undefined);
  if (number >= 0)
    throw new Fault({
      what: 'number as a column name',
      where: `${where}:${number + 1}`,
      found: names[number],
      expected: 'a first line that names the columns, or --no-header if there is none',
    });
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

function checkLength({ names, file }: Table, { cells, line }: Row, model: string): void {
  if (cells.length <= names.length) return;
  throw new Fault({
    what: 'too many cells',
    where: `${file}:${line}:${names.length + 1}`,
    found: cells.length,
    expected: `${names.length}, as in the ${model}`,
  });
}

function padded({ line, cells }: Row, columns: number): Row {
  return { line, cells: Array.from({ length: columns }, (_, column) => cells[column] ?? '') };
}
