import type { Mark } from '../mark.js';
import type { Reading } from '../reading.js';
import { TYPE, type Sheet } from '../sheet.js';
import { centred, numbers, numbersWidth } from './text.js';
import { single, type View } from './view.js';

/** A weighted sum without an activation: Σ, its value and gradient. */
export const weightedSumView: View = {
  name: 'weighted-sum',
  outline: 'round',
  draws: (nodes) => nodes.length === 1 && nodes[0].family === 'weighted-sum',
  plan: (_nodes, sheet) => single(numbersWidth(sheet) + 24, 72),
  draw: ([reading], _plan, sheet) => [sumMarks(reading, 0, 0, sheet)],
};

/** Σ with the pre-activation and its gradient, around a centre. */
export function sumMarks(reading: Reading, x: number, y: number, sheet: Sheet): Mark[] {
  return [
    centred(x, y - 13, reading.snapshot.symbol, 'symbol', TYPE.symbol),
    ...numbers(reading, x, y + 6, sheet),
  ];
}
