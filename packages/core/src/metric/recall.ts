import { defineClassification } from './classification.js';
import type { ConfusionMatrix } from './confusion-matrix.js';
import { macro, perClass } from './per-class.js';

/** Recall: the share of a class's rows that are taken for it, as the mean over the classes. */
export const recall = defineClassification({
  name: 'recall',
  title: 'Recall',
  formula: 'mean over classes of true positives / actual positives',
  of: (matrix) => macro(recallPerClass(matrix)),
});

/** The recall of every class; 0 for one that does not occur, NaN if no row is taken for it either. */
export function recallPerClass(matrix: ConfusionMatrix): Float64Array {
  return perClass(matrix, ({ hits, actual }) => [hits, actual]);
}
