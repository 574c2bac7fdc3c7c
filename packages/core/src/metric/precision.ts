import { defineClassification } from './classification.js';
import type { ConfusionMatrix } from './confusion-matrix.js';
import { macro, perClass } from './per-class.js';

/** Precision: the share of rows taken for a class that belong to it, as the mean over the classes. */
export const precision = defineClassification({
  name: 'precision',
  title: 'Precision',
  formula: 'mean over classes of true positives / predicted positives',
  of: (matrix) => macro(precisionPerClass(matrix)),
});

/** The precision of every class; 0 for one that no row is taken for, NaN for one that does not occur either. */
export function precisionPerClass(matrix: ConfusionMatrix): Float64Array {
  return perClass(matrix, ({ hits, decided }) => [hits, decided]);
}
