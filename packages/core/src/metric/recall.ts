import { defineClassification } from './classification.js';
import type { ConfusionMatrix } from './confusion-matrix.js';
import { macro, perClass } from './per-class.js';

/** Recall: the share of a class's rows that are assigned to it, averaged over the classes. */
export const recall = defineClassification({
  name: 'recall',
  title: 'Recall',
  formula: 'mean over classes of true positives / actual positives',
  of: (matrix) => macro(recallPerClass(matrix)),
});

/** The recall of every class; 0 for a class that is not present, NaN if it is not predicted either. */
export function recallPerClass(matrix: ConfusionMatrix): Float64Array {
  return perClass(matrix, ({ hits, actual }) => [hits, actual]);
}
