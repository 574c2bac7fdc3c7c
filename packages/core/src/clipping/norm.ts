import { anyNumber, checkArgument } from '../argument.js';
import { arraysCheck, checkLimit, type Clipping } from './clipping.js';

/**
 * By the norm of all gradients together: g ← g · min(1, c / (‖g‖ + 10⁻⁶)). The direction stays; ‖g‖ becomes at most c.
 * As in PyTorch's `clip_grad_norm_`, 10⁻⁶ included. An infinite gradient gives an infinite norm, and NaN in its place.
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
    // Asked this way round so that a norm of NaN reaches the gradients and is seen.
    if (factor >= 1) return;
    for (const gradient of gradients) {
      for (let i = 0; i < gradient.length; i++) gradient[i] *= factor;
    }
  },
};

/**
 * The Euclidean norm of all entries of all arrays, √Σ g². No finite entries overflow on the way, and tiny ones are not
 * lost.
 */
export function globalNorm(arrays: readonly ArrayLike<number>[]): number {
  checkArgument(arrays, 'arrays', arraysCheck);
  const largest = largestMagnitude(arrays);
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  // A power of two, so that scaling costs no digit.
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
    // Math.max keeps a NaN once it has met one.
    for (let i = 0; i < array.length; i++) largest = Math.max(largest, Math.abs(array[i]));
  }
  return largest;
}
