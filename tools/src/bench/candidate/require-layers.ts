import type { Problem } from '../workload/problem.js';
import { NotOffered } from './candidate.js';

/**
 * Makes sure that the problem is a plain stack of dense layers, which is what the peers are written for here.
 * @throws NotOffered for skips, and for scalars drawn one by one.
 */
export function requireLayers({ residual, grain }: Problem): void {
  if (residual === true) throw new NotOffered('residual layers not implemented here');
  if (grain === 'scalar') throw new NotOffered('a library for layers, not for scalars');
}

/** @throws NotOffered for Adam. */
export function requireGradientDescent({ optimizer }: Problem): void {
  if (optimizer !== 'sgd') throw new NotOffered('only plain gradient descent implemented here');
}
