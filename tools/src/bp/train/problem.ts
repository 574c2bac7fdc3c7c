import { Fault, nearestName, type Samples, type Task, type Tensor } from '@bp-graph/core';
import { parseDecimal } from '../decimal.js';
import { listed } from '../listed.js';
import { placeOf, type Table } from './table.js';

/** What to learn from a table. */
export interface Problem {
  readonly task: Task;
  readonly target: string;
  /** The input columns, in the order of the table. */
  readonly inputs: readonly string[];
  /** Text columns, which are not used. */
  readonly leftOut: readonly string[];
  /** The names of the classes in sorted order; empty for regression. */
  readonly classes: readonly string[];
  readonly samples: Samples;
}

/** A column with more distinct values than this holds names or row numbers rather than classes. */
const MOST_CLASSES = 1000;

/**
 * Derives a learning problem from a table; its numeric columns are the inputs. The task is classification if the target
 * is text, and regression if it is numeric, unless `task` says otherwise. A column is numeric if at least half of its
 * cells are numbers; then all of them must be.
 *
 * @throws Fault for an unknown target, text in place of a number, no numeric input, or a constant target.
 */
export function problemOf(table: Table, target: string, task?: Task): Problem {
  const at = table.names.indexOf(target);
  if (at < 0)
    throw new Fault({
      what: 'unknown column',
      where: table.file,
      found: target,
      expected: `one of ${listed(table.names)}`,
      nearest: nearestName(target, table.names),
    });
  const others = table.names.map((_, column) => column).filter((column) => column !== at);
  const numeric = others.filter((column) => isNumeric(table, column));
  if (numeric.length === 0)
    throw new Fault({
      what: 'no numeric input column',
      where: table.file,
      expected: `at least one numeric column besides ${target}`,
    });
  const named = (columns: readonly number[]): readonly string[] =>
    columns.map((column) => table.names[column]);
  const chosen = task ?? (isNumeric(table, at) ? 'regression' : 'classification');
  const { classes, targets } =
    chosen === 'classification' ? classTargets(table, at) : numberTargets(table, at);
  return {
    task: chosen,
    target,
    inputs: named(numeric),
    leftOut: named(others.filter((column) => !numeric.includes(column))),
    classes,
    samples: { inputs: numbersOf(table, numeric), targets, classes: classes.length },
  };
}

function isNumeric({ rows }: Table, column: number): boolean {
  const numbers = rows.filter(({ cells }) => parseDecimal(cells[column]) !== undefined);
  return 2 * numbers.length >= rows.length;
}

/** The columns as numbers, row by row. */
function numbersOf(table: Table, columns: readonly number[]): Tensor {
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
          expected: 'a number',
        });
      data[i * columns.length + j] = number;
    });
  });
  return { shape: [rows.length, columns.length], data };
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
  const targets = numbersOf(table, [column]);
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
