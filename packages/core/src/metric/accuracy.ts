import { defineClassification } from './classification.js';

/** The share of rows that are classified correctly. */
export const accuracy = defineClassification({
  name: 'accuracy',
  title: 'Accuracy',
  formula: 'correct rows / rows',
  of({ classes, counts }) {
    let hits = 0;
    for (let index = 0; index < classes; index++) hits += counts[index * classes + index];
    return hits / counts.reduce((sum, count) => sum + count, 0);
  },
});
