import { Fault, nearestName, type Samples, type Task, type Tensor } from '@bp-graph/core';
import { parseDecimal, parseDecimalComma } from '../../decimal.js';
import { listed } from '../listed.js';
import { completeRows, isMissing } from './missing.js';
import { placeOf, type Table } from './table.js';

/** What to learn from a table. */
export interface Problem {
  readonly task: Task;
  readonly target: string;
  /** The input columns, in the order of the table. */
  readonly inputs: readonly string[];
  /** Text columns, which are not used. */
  readonly leftOut: readonly string[];
  /** Columns that the user left out. */
  readonly ignored: readonly string[];
  /** The number of rows left out because they miss a value. */
  readonly skippedRows: number;
  /** The names of the classes in sorted order; empty for regression. */
  readonly classes: readonly string[];
  readonly samples: Samples;
}

/** A column with more distinct values than this holds names or row numbers rather than classes. */
const MOST_CLASSES = 1000;

/** What the user wants to learn. */
export interface Wish {
  /** The column to predict. */
  readonly target: string;
  readonly task?: Task;
  /** Columns to leave out. */
  readonly ignore?: readonly string[];
  /** Whether to leave out rows with missing values. */
  readonly skipMissing?: true;
}

/**
 * Derives a learning problem from a table; its numeric columns are the inputs. The task is classification if the target
 * is text, and regression if it is numeric, unless `task` says otherwise. A column is numeric if at least half of the
 * values it has are numbers; then all of them must be. Only the inputs and the target need a value in every row.
 *
 * @throws Fault for an unknown column, a missing value, text in place of a number, no numeric input, or a constant
 * target.
 */
export function problemOf(whole: Table, { target, task, ignore = [], skipMissing }: Wish): Problem {
  const at = columnOf(whole, target);
  const ignored = ignore.map((name) => columnOf(whole, name));
  if (ignored.includes(at))
    throw new Fault({
      what: 'ignored target',
      where: '--ignore',
      found: target,
      expected: 'other columns than the target',
    });
  const others = whole.names
    .map((_, column) => column)
    .filter((column) => column !== at && !ignored.includes(column));
  const numeric = others.filter((column) => isNumeric(whole, column));
  if (numeric.length === 0)
    throw new Fault({
      what: 'no numeric input column',
      where: whole.file,
      expected: `at least one numeric column besides ${target}`,
    });
  const named = (columns: readonly number[]): readonly string[] =>
    columns.map((column) => whole.names[column]);
  const chosen = task ?? (isNumeric(whole, at) ? 'regression' : 'classification');
  const used = [...numeric, at].sort((a, b) => a - b);
  const table = { ...whole, rows: completeRows(whole, used, skipMissing === true) };
  const { classes, targets } =
    chosen === 'classification' ? classTargets(table, at) : numberTargets(table, at);
  return {
    task: chosen,
    target,
    inputs: named(numeric),
    leftOut: named(others.filter((column) => !numeric.includes(column))),
    ignored: ignore,
    skippedRows: whole.rows.length - table.rows.length,
    classes,
    samples: {
      inputs: numbersOf(table, numeric, '--ignore to leave the column out'),
      targets,
      classes: classes.length,
    },
  };
}

/** @throws Fault for a name that no column has. */
function columnOf({ names, file }: Table, name: string): number {
  const column = names.indexOf(name);
  if (column >= 0) return column;
  throw new Fault({
    what: 'unknown column',
    where: file,
    found: name,
    expected: `one of ${listed(names)}`,
    nearest: nearestName(name, names),
  });
}

/**
 * Whether a column is meant to hold numbers. Decimal commas count, although they are refused afterwards: taken for text,
 * the column would be left out, or learned as classes, without a word.
 */
function isNumeric({ rows }: Table, column: number): boolean {
  const values = rows.map(({ cells }) => cells[column]).filter((cell) => !isMissing(cell));
  const numbers = values.filter((cell) => (parseDecimal(cell) ?? parseDecimalComma(cell)) !== undefined);
  return values.length > 0 && 2 * numbers.length >= values.length;
}

/**
 * The columns as numbers, row by row.
 *
 * @param remedy What helps if a cell is right as it is.
 */
function numbersOf(table: Table, columns: readonly number[], remedy: string): Tensor {
  const { rows } = table;
  const data = new Float64Array(rows.length * columns.length);
  rows.forEach((row, i) => {
    columns.forEach((column, j) => {
      const number = parseDecimal(row.cells[column]);
      if (number === undefined)
        throw new Fault({
          what: 'not a number',
          where: placeOf(table, row, column),
          found: row.cells[column],
          expected: `${expectedFor(row.cells[column])}, or ${remedy}`,
        });
      data[i * columns.length + j] = number;
    });
  });
  return { shape: [rows.length, columns.length], data };
}

function expectedFor(cell: string): string {
  return parseDecimalComma(cell) === undefined ? 'a number' : 'a number with a decimal point, not a comma';
}

interface Targets {
  readonly classes: readonly string[];
  readonly targets: Tensor;
}

function classTargets(table: Table, column: number): Targets {
  const { rows, names, file } = table;
  const classes = [...new Set(rows.map(({ cells }) => cells[column]))].sort(byNumberThenText);
  if (classes.length < 2 || classes.length > MOST_CLASSES)
    throw new Fault({
      what: classes.length < 2 ? 'target with only one class' : 'too many classes',
      where: `${file}, column ${names[column]}`,
      found: classes.length < 2 ? classes[0] : classes.length,
      expected: `2 to ${MOST_CLASSES} classes`,
    });
  const indices = new Map(classes.map((name, index) => [name, index]));
  const data = Float64Array.from(rows, ({ cells }) => indices.get(cells[column]) ?? NaN);
  return { classes, targets: { shape: [rows.length, 1], data } };
}

function numberTargets(table: Table, column: number): Targets {
  const targets = numbersOf(table, [column], '--task classification to learn classes');
  if (targets.data.every((number) => number === targets.data[0]))
    throw new Fault({
      what: 'constant target',
      where: `${table.file}, column ${table.names[column]}`,
      found: targets.data[0],
      expected: 'at least two different values',
    });
  return { classes: [], targets };
}

function byNumberThenText(a: string, b: string): number {
  const difference = (parseDecimal(a) ?? NaN) - (parseDecimal(b) ?? NaN);
  if (!Number.isNaN(difference) && difference !== 0) return difference;
  return a < b ? -1 : 1;
}
