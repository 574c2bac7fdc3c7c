import { Fault } from './fault.js';

/**
 * The index of a class, once it is known to be one.
 * @throws Fault naming the row, if it is no whole number from 0 to `classes` − 1.
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
