import { checkArgument, numberList, type OptionCheck, tensorCheck } from '../argument.js';
import { Fault, isRecord } from '../fault.js';
import { formatShape, type Tensor, type TensorView } from '../tensor.js';

/** The transformation of columns to mean 0 and standard deviation 1. Plain data, to be kept with the network it was used for. */
export interface Standardisation {
  readonly means: readonly number[];
  /** Population standard deviations (dividing by the number of rows); 1 for a constant column. */
  readonly deviations: readonly number[];
}

/**
 * Mean and deviation of every column of a table [rows, columns]. Compute them from the training part only, so that
 * nothing about the test part leaks into the network.
 * @throws Fault for a table without rows.
 */
export function standardisationOf(table: TensorView): Standardisation {
  checkArgument(table, 'table', tensorCheck);
  const { shape, data } = table;
  const [rows, columns] = tableSizes(shape);
  const moments = Array.from({ length: columns }, (_, column) =>
    momentsOf(Array.from({ length: rows }, (_, row) => data[row * columns + column])),
  );
  return { means: moments.map(({ mean }) => mean), deviations: moments.map(({ deviation }) => deviation) };
}

/**
 * The table with (x − mean) / deviation in place of x.
 * @throws Fault if its number of columns differs from the standardisation's.
 */
export function standardise(table: TensorView, standardisation: Standardisation): Tensor {
  checkArgument(table, 'table', tensorCheck);
  checkArgument(standardisation, 'standardisation', standardisationCheck);
  const { shape, data } = table;
  const { means, deviations } = standardisation;
  const columns = means.length;
  if (shape.at(-1) !== columns) {
    throw new Fault({
      what: 'table does not fit the standardisation',
      found: formatShape(shape),
      expected: `${columns} columns`,
    });
  }
  return { shape, data: data.map((x, at) => (x - means[at % columns]) / deviations[at % columns]) };
}

const standardisationCheck: OptionCheck = {
  expected: 'an object of means and deviations, lists of as many numbers',
  allows: (found) =>
    isRecord(found) &&
    [found['means'], found['deviations']].every(numberList.allows) &&
    (found['means'] as readonly number[]).length === (found['deviations'] as readonly number[]).length,
};

function momentsOf(column: readonly number[]): { mean: number; deviation: number } {
  const mean = average(column);
  // Compared entry by entry, not by deviation 0: the mean of equal numbers may be off in the last digit.
  if (column.every((x) => x === column[0])) return { mean: column[0], deviation: 1 };
  return { mean, deviation: Math.sqrt(average(column.map((x) => (x - mean) ** 2))) };
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}

function tableSizes(shape: TensorView['shape']): [rows: number, columns: number] {
  if (shape.length === 2 && shape[0] > 0) return [shape[0], shape[1]];
  throw new Fault({
    what: 'nothing to standardise',
    found: formatShape(shape),
    expected: '[rows, columns] with one row or more',
  });
}
