import { checkArgument } from '../argument.js';
import { type ConfusionMatrix, matrixCheck } from './confusion-matrix.js';

/** What one class counts in a confusion matrix. */
export interface ClassCounts {
  /** Rows of the class that were taken for it. */
  readonly hits: number;
  /** Rows of the class. */
  readonly actual: number;
  /** Rows taken for the class. */
  readonly decided: number;
}

/** A share of one class's counts, `part` of `whole`. */
export type Share = (counts: ClassCounts) => readonly [part: number, whole: number];

/**
 * The share of every class: 0 where nothing is divided by nothing, as in scikit-learn, and NaN for a class that neither
 * occurs nor is decided on, since nothing can be said of it.
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

/** The plain mean over the classes of which something can be said; NaN if there are none. */
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
