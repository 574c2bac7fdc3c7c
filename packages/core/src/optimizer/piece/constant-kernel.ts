import type { PieceKernel } from '../../kernels/kernel-set.js';
import type { KernelUse } from '../updater.js';

/** A kernel that gets the same numbers at every step. */
export function constantKernel(name: PieceKernel, numbers: readonly number[]): KernelUse {
  return {
    name,
    count: numbers.length,
    steadyFrom: 0,
    settle(into, at) {
      into.set(numbers, at);
    },
  };
}
