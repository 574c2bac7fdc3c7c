/**
 * The derivatives of a node's value by one of its inputs, entry by entry, as far as they are asked for. All numbers come
 * from the operation's own vector-Jacobian product, so that they are those the engine multiplies by.
 */
export interface Jacobian {
  /** The entries of the value that depend on an entry of the input, in ascending order: where the derivative may be other than 0. */
  dependents(entry: number): readonly number[];
  /** ∂value[of] / ∂input[by], `of` being one of the dependents of `by`. */
  derivative(of: number, by: number): number;
}
