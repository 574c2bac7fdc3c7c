import { Fault } from './fault.js';
import { formatShape, type Shape } from './tensor.js';

/** The fault for an input that has a shape other than the expected one. */
export function shapeFault(where: string, shape: Shape, expected: string): Fault {
  return new Fault({ what: 'shapes do not fit', where, found: formatShape(shape), expected });
}
