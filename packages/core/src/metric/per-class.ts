import { checkArgument } from '../argument.js';
import { type ConfusionMatrix, matrixCheck } from './confusion-matrix.js';

/** The counts of one class in a confusion matrix. */
export interface ClassCounts {
  /** Rows of the class that were assigned to it. */
  readonly hits: number;
  /** Rows of the class. */
  readonly actual: number;
  /** Rows assigned to the class. */
  readonly decided: number;
}

/** A ratio of one class's counts, `part` to `whole`. */
export type Share = (counts: ClassCounts) => readonly [part: number, whole: number];

/**
 * The ratio of every class: 0 for 0/0, as in scikit-learn, and NaN for a class that is neither present nor predicted,
 * for which it is undefined.
 */
export function perClass(matrix: ConfusionMatrix, share: Share): Float64Array {
  checkArgument(matrix, 'matrix', matrixCheck);
  return Float64Array.from({ length: matrix.classes }, (_, index) => {
    const counts = countsOf(matrix, index);
    const [part, whole] = share(counts);
    if (counts.actual + counts.decided === 0) return NaN;
    return whole === 0 ? 0 : part / whole;
  });
}

/** The unweighted mean over the classes for which the ratio is defined; NaN if there are none. */
export function macro(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function countsOf({ classes, counts }: ConfusionMatrix, index: number): ClassCounts {
  let actual = 0;
  let decided = 0;
  for (let other = 0; other < classes; other++) {
    actual += counts[index * classes + other];
    decided += counts[other * classes + index];
  }
  return { hits: counts[index * classes + index], actual, decided };
}
