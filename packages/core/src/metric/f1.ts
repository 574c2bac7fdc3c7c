import { defineClassification } from './classification.js';
import type { ConfusionMatrix } from './confusion-matrix.js';
import { macro, perClass } from './per-class.js';

/** F1: the harmonic mean of precision and recall of each class, averaged over the classes. */
export const f1 = defineClassification({
  name: 'f1',
  title: 'F1',
  formula: 'mean over classes of 2 · precision · recall / (precision + recall)',
  of: (matrix) => macro(f1PerClass(matrix)),
});

/** F1 of every class, as 2 · hits / (rows of the class + rows assigned to it); NaN for a class that has neither. */
export function f1PerClass(matrix: ConfusionMatrix): Float64Array {
  return perClass(matrix, ({ hits, actual, decided }) => [2 * hits, actual + decided]);
}
