import type { Named } from '../family.js';
import { isList, type OptionCheck } from '../argument.js';
import { Fault } from '../fault.js';

/** A way to limit the size of gradients, applied between the backward pass and the update. */
export interface Clipping<N extends string = string> extends Named {
  readonly name: N;
  /** The name that menus show. */
  readonly title: string;
  /** What happens to a gradient g, c being the limit. */
  readonly formula: string;
  /**
   * Clips the gradients of all parameters in place, as one set. NaN stays NaN.
   * @throws Fault for a limit below 0 or NaN.
   */
  clip(gradients: readonly (Float64Array | Float32Array)[], limit: number): void;
}

export const arraysCheck: OptionCheck = {
  expected: 'a list of lists of numbers',
  allows: (found) => Array.isArray(found) && found.every(isList),
};

/** @throws Fault unless the limit is 0 or more; an infinite limit clips nothing. */
export function checkLimit(limit: number): void {
  if (limit >= 0) return;
  throw new Fault({ what: 'bad clipping limit', found: limit, expected: 'a number, 0 or more' });
}
