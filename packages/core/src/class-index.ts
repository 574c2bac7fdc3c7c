import { Fault } from './fault.js';

/**
 * Returns a class index after checking it.
 * @throws Fault naming the row, unless the index is an integer from 0 to `classes` − 1.
 */
export function checkClassIndex(index: number, row: number, classes: number): number {
  if (Number.isInteger(index) && index >= 0 && index < classes) return index;
  throw new Fault({
    what: 'not a class index',
    where: `target of row ${row}`,
    found: index,
    expected: `a whole number from 0 to ${classes - 1}`,
  });
}
