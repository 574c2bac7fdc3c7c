import { anyNumber, checkArgument, isList, type OptionCheck, tensorCheck } from '../argument.js';
import { isRecord } from '../fault.js';
import { type TensorView } from '../tensor.js';
import { classCount, classesOf, decide } from './decision.js';

/** How often rows of each class were taken for each class. */
export interface ConfusionMatrix {
  readonly classes: number;
  /** [true class, class decided on], row-major. All NaN if a row has no class, since there is NaN in it. */
  readonly counts: Float64Array;
}

/**
 * Counts how `outputs` [rows, units] decide against what `targets` say.
 *
 * A single unit says class 1 above `threshold` and class 0 up to it; of several units the largest says its index, the
 * first among equals. Targets have the outputs' shape, or are one class index per row.
 * @throws Fault if the shapes do not fit or an index is none.
 */
export function confusionMatrix(outputs: TensorView, targets: TensorView, threshold = 0.5): ConfusionMatrix {
  checkArgument(outputs, 'outputs', tensorCheck);
  checkArgument(targets, 'targets', tensorCheck);
  checkArgument(threshold, 'threshold', anyNumber);
  const classes = classCount(outputs);
  const counts = new Float64Array(classes * classes);
  const actual = classesOf(targets, outputs);
  const decided = decide(outputs, threshold);
  for (let row = 0; row < decided.length; row++) {
    const cell = actual[row] * classes + decided[row];
    if (Number.isNaN(cell)) return { classes, counts: counts.fill(NaN) };
    counts[cell]++;
  }
  return { classes, counts };
}

/** Of a matrix that metrics read. */
export const matrixCheck: OptionCheck = {
  expected: 'a confusion matrix, its counts as many as the square of its classes',
  allows: (found) =>
    isRecord(found) &&
    isList(found['counts']) &&
    found['counts'].length === (found['classes'] as number) ** 2,
};
