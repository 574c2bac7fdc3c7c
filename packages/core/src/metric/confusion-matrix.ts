import { anyNumber, checkArgument, isList, type OptionCheck, tensorCheck } from '../argument.js';
import { isRecord } from '../fault.js';
import { type TensorView } from '../tensor.js';
import { classCount, classesOf, decide } from './decision.js';

/** How often rows of each class were assigned to each class. */
export interface ConfusionMatrix {
  readonly classes: number;
  /** [true class, predicted class], row-major. All NaN if a NaN leaves the class of any row undecided. */
  readonly counts: Float64Array;
}

/**
 * Compares the decisions of `outputs` [rows, units] with `targets`.
 *
 * A single unit decides for class 1 above `threshold`, otherwise for class 0; several units decide for the index of the
 * largest, the first on ties. Targets have the outputs' shape, or are one class index per row.
 * @throws Fault if the shapes do not fit or a class index is invalid.
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

export const matrixCheck: OptionCheck = {
  expected: 'a confusion matrix, its counts as many as the square of its classes',
  allows: (found) =>
    isRecord(found) &&
    isList(found['counts']) &&
    found['counts'].length === (found['classes'] as number) ** 2,
};
