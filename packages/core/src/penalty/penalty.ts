import { isList, type OptionCheck } from '../argument.js';
import type { Named } from '../family.js';

/**
 * A price on the size of parameters, added to the loss. Which parameters pay is for the caller to say; usually
 * weights do and biases do not.
 */
export interface Penalty<N extends string = string> extends Named {
  readonly name: N;
  /** As a menu shows it: `L2`. */
  readonly title: string;
  /** The price, λ being its strength: `λ/2 · Σ w²`. */
  readonly formula: string;
  /** Its derivative by one weight: `λ · w`. */
  readonly derivative: string;
  /** The price of these weights. NaN in, NaN out. */
  value(weights: ArrayLike<number>, strength: number): number;
  /** Adds the derivative by every weight onto `gradient`, an array of the same length. */
  accumulate(weights: ArrayLike<number>, strength: number, gradient: Float64Array | Float32Array): void;
}

/** Where the derivative by these weights is added. */
export function gradientOf({ length }: ArrayLike<number>): OptionCheck {
  return {
    expected: `a list of ${length} numbers`,
    allows: (found) => isList(found) && found.length === length,
  };
}
