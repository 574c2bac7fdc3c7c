import type { Problem } from '../workload/problem.js';
import { NotOffered } from './candidate.js';

/**
 * Checks that a problem is a plain stack of dense layers, the only kind that the peers are implemented for here.
 *
 * @throws NotOffered for residual networks and for the scalar grain.
 */
export function requireLayers({ residual, grain }: Problem): void {
  if (residual === true) throw new NotOffered('residual layers not implemented here');
  if (grain === 'scalar') throw new NotOffered('a library for layers, not for scalars');
}

/** @throws NotOffered for Adam. */
export function requireGradientDescent({ optimizer }: Problem): void {
  if (optimizer !== 'sgd') throw new NotOffered('only plain gradient descent implemented here');
}
