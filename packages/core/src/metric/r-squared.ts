import { checkArgument, tensorCheck } from '../argument.js';
import { Fault } from '../fault.js';
import { type AnyOptions, completeOptions } from '../options.js';
import { formatShape, sameShape, type TensorView } from '../tensor.js';
import type { Metric } from './metric.js';

/**
 * R², the coefficient of determination 1 − Σ(t − y)² / Σ(t − t̄)²: 1 if every output is exact, 0 for always predicting
 * the mean, below 0 for worse. Averaged over the columns. A column of equal targets counts 1 if predicted exactly and 0
 * otherwise, as in scikit-learn, so that the mean stays defined, though R² of such a column is not. NaN for fewer than two
 * rows, where it is undefined; callers that display it should say so.
 */
export const rSquared: Metric<'r-squared'> = {
  name: 'r-squared',
  title: 'R²',
  formula: '1 − Σ(t − y)² / Σ(t − t̄)²',
  task: 'regression',
  options: {},
  measure(outputs, targets, given: AnyOptions = {}, where = 'r-squared') {
    completeOptions({}, given, where);
    checkArgument(outputs, 'outputs', tensorCheck, where);
    checkArgument(targets, 'targets', tensorCheck, where);
    checkShapes(outputs, targets);
    const [rows, columns = 1] = targets.shape;
    if (rows < 2) return NaN;
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += ofColumn(outputs, targets, column, columns);
    return sum / columns;
  },
};

function ofColumn(outputs: TensorView, targets: TensorView, column: number, columns: number): number {
  const [rows] = targets.shape;
  let mean = 0;
  for (let at = column; at < targets.data.length; at += columns) mean += targets.data[at] / rows;
  let residual = 0;
  let total = 0;
  let constant = true;
  for (let at = column; at < targets.data.length; at += columns) {
    residual += (targets.data[at] - outputs.data[at]) ** 2;
    total += (targets.data[at] - mean) ** 2;
    constant &&= targets.data[at] === targets.data[column];
  }
  if (!constant) return 1 - residual / total;
  return residual > 0 ? 0 : 1 - residual;
}

function checkShapes(outputs: TensorView, targets: TensorView): void {
  if (sameShape(outputs.shape, targets.shape)) return;
  throw new Fault({
    what: 'targets do not fit the outputs',
    found: formatShape(targets.shape),
    expected: formatShape(outputs.shape),
  });
}
