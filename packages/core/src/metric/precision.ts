import { defineClassification } from './classification.js';
import type { ConfusionMatrix } from './confusion-matrix.js';
import { macro, perClass } from './per-class.js';

/** Precision: the share of rows assigned to a class that belong to it, averaged over the classes. */
export const precision = defineClassification({
  name: 'precision',
  title: 'Precision',
  formula: 'mean over classes of true positives / predicted positives',
  of: (matrix) => macro(precisionPerClass(matrix)),
});

/** The precision of every class; 0 for a class that is never predicted, NaN if it is not present either. */
export function precisionPerClass(matrix: ConfusionMatrix): Float64Array {
  return perClass(matrix, ({ hits, decided }) => [hits, decided]);
}
