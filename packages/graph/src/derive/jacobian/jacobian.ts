/**
 * The derivatives of a node's value by one of its inputs, entry by entry, computed on demand. All numbers come from the
 * operation's own vector-Jacobian product, so they are exactly those that the engine multiplies by.
 */
export interface Jacobian {
  /** The entries of the value that depend on an entry of the input, in ascending order: where the derivative may be non-zero. */
  dependents(entry: number): readonly number[];
  /** ∂value[of] / ∂input[by], where `of` is one of the dependents of `by`. */
  derivative(of: number, by: number): number;
}
