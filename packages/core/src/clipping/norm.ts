import { anyNumber, checkArgument } from '../argument.js';
import { arraysCheck, checkLimit, type Clipping } from './clipping.js';

/**
 * By the global norm of all gradients: g ← g · min(1, c / (‖g‖ + 10⁻⁶)). The direction stays; ‖g‖ becomes at most c.
 * Same as PyTorch's `clip_grad_norm_`, 10⁻⁶ included. An infinite gradient gives an infinite norm, and becomes NaN.
 *
 * Source: R. Pascanu, T. Mikolov, Y. Bengio, "On the difficulty of training recurrent neural networks", ICML 2013.
 */
export const norm: Clipping<'norm'> = {
  name: 'norm',
  title: 'By norm',
  formula: 'g ← g · min(1, c / (‖g‖ + 10⁻⁶))',
  clip(gradients, limit) {
    checkArgument(gradients, 'gradients', arraysCheck);
    checkArgument(limit, 'clipping limit', anyNumber);
    checkLimit(limit);
    const factor = limit / (globalNorm(gradients) + 1e-6);
    // Written so that a NaN norm does not return here: it must reach the gradients to be noticed.
    if (factor >= 1) return;
    for (const gradient of gradients) {
      for (let i = 0; i < gradient.length; i++) gradient[i] *= factor;
    }
  },
};

/** The Euclidean norm √Σ g² over all entries of all arrays, without overflow or underflow on the way for finite entries. */
export function globalNorm(arrays: readonly ArrayLike<number>[]): number {
  checkArgument(arrays, 'arrays', arraysCheck);
  const largest = largestMagnitude(arrays);
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  // A power of two, so that scaling is exact.
  const scale = 2 ** Math.min(1023, Math.floor(Math.log2(largest)));
  let sum = 0;
  for (const array of arrays) {
    for (let i = 0; i < array.length; i++) sum += (array[i] / scale) ** 2;
  }
  return scale * Math.sqrt(sum);
}

function largestMagnitude(arrays: readonly ArrayLike<number>[]): number {
  let largest = 0;
  for (const array of arrays) {
    // Math.max propagates NaN.
    for (let i = 0; i < array.length; i++) largest = Math.max(largest, Math.abs(array[i]));
  }
  return largest;
}
