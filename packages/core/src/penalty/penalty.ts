import { isList, type OptionCheck } from '../argument.js';
import type { Named } from '../family.js';

/**
 * A penalty on the size of parameters, added to the loss. The caller chooses the parameters; usually these are the
 * weights and not the biases.
 */
export interface Penalty<N extends string = string> extends Named {
  readonly name: N;
  /** The name that menus show: `L2`. */
  readonly title: string;
  /** The penalty, λ being its strength: `λ/2 · Σ w²`. */
  readonly formula: string;
  /** Its derivative by one weight: `λ · w`. */
  readonly derivative: string;
  /** The penalty of these weights. NaN in, NaN out. */
  value(weights: ArrayLike<number>, strength: number): number;
  /** Adds the derivative by every weight to `gradient`, an array of the same length. */
  accumulate(weights: ArrayLike<number>, strength: number, gradient: Float64Array | Float32Array): void;
}

/** A check for the array that the derivative by these weights is added to. */
export function gradientOf({ length }: ArrayLike<number>): OptionCheck {
  return {
    expected: `a list of ${length} numbers`,
    allows: (found) => isList(found) && found.length === length,
  };
}
