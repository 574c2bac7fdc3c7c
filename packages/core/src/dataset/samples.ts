import {
  checkArgument,
  countCheck,
  generator,
  list,
  numberList,
  type OptionCheck,
  tensorCheck,
} from '../argument.js';
import { Fault, isRecord } from '../fault.js';
import type { Random } from '../random.js';
import { type Tensor, type TensorView } from '../tensor.js';

/** Rows of inputs with their targets. */
export interface Samples {
  /** [rows, features] */
  readonly inputs: Tensor;
  /** [rows, 1], a class index or a number per row, or whatever shape of targets the loss expects. */
  readonly targets: Tensor;
  /** The number of classes; 0 for regression. */
  readonly classes: number;
}

/**
 * Samples from rows whose last entry is the target.
 * @throws Fault unless all rows are numbers and have the same length.
 */
export function samplesOf(rows: readonly (readonly number[])[], classes: number): Samples {
  checkArgument(rows, 'rows', rowList);
  checkArgument(classes, 'count of classes', countCheck);
  const features = rows.length === 0 ? 2 : rows[0].length - 1;
  return {
    inputs: {
      shape: [rows.length, features],
      data: Float64Array.from(rows.flatMap((row) => row.slice(0, features))),
    },
    targets: { shape: [rows.length, 1], data: Float64Array.from(rows, (row) => row[features]) },
    classes,
  };
}

/**
 * The rows at these indices, in this order; an index may repeat.
 * @throws Fault for an index out of range.
 */
export function takeRows(samples: Samples, indices: ArrayLike<number>): Samples {
  checkArgument(samples, 'samples', samplesCheck);
  checkArgument(indices, 'indices', list);
  const { inputs, targets, classes } = samples;
  return { inputs: rowsOf(inputs, indices), targets: rowsOf(targets, indices), classes };
}

/** Rows of equal length, each with a target. */
const rowList: OptionCheck = {
  expected: 'a list of rows, each a list of as many numbers',
  allows: (found) =>
    Array.isArray(found) &&
    found.every((row: unknown) => numberList.allows(row) && isAsLong(row as readonly number[], found[0])),
};

export const samplesCheck: OptionCheck = {
  expected: 'samples, with inputs, targets and classes',
  allows: (found) =>
    isRecord(found) &&
    [found['inputs'], found['targets']].every(isTable) &&
    countCheck.allows(found['classes']),
};

/** The same rows in random order. */
export function shuffledSamples(samples: Samples, random: Random): Samples {
  checkArgument(samples, 'samples', samplesCheck);
  checkArgument(random, 'generator', generator);
  return takeRows(samples, random.permutation(samples.inputs.shape[0]));
}

function isAsLong(row: readonly number[], first: unknown): boolean {
  return row.length > 0 && row.length === (first as readonly number[]).length;
}

function isTable(found: unknown): boolean {
  return tensorCheck.allows(found) && (found as TensorView).shape.length > 0;
}

function rowsOf({ shape: [rows, ...rest], data }: TensorView, indices: ArrayLike<number>): Tensor {
  const width = rows === 0 ? 0 : data.length / rows;
  const taken = new Float64Array(indices.length * width);
  for (let row = 0; row < indices.length; row++) {
    checkRow(indices[row], rows);
    taken.set(data.slice(indices[row] * width, (indices[row] + 1) * width), row * width);
  }
  return { shape: [indices.length, ...rest], data: taken };
}

function checkRow(index: number, rows: number): void {
  if (Number.isInteger(index) && index >= 0 && index < rows) return;
  throw new Fault({ what: 'no such row', found: index, expected: `a whole number from 0 to ${rows - 1}` });
}
