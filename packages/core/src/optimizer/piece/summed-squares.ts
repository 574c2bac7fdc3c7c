import type { Piece } from '../chain.js';
import { constantKernel } from './constant-kernel.js';
import type { GuardedRoot } from './guarded-root.js';

/**
 * Adagrad's scaling: s ← s + d², d ← d / (√s + ε). The more an entry has moved, the less it moves from then on.
 *
 * @param initial The initial value of s. With 0 and no ε the first direction is ±1 for every entry, and 0/0 for a
 * gradient of 0.
 */
export function summedSquares(initial: number, root: GuardedRoot): Piece {
  return {
    slots: { squares: initial },
    constants: { ε: root.epsilon },
    describe: (direction) => ({
      lines: [`s ← s + ${direction}²`],
      direction: `${direction} / ${root.write('s')}`,
    }),
    kernel: constantKernel('summed-squares', [root.inside, root.outside]),
    apply(direction, parameter, state) {
      const s = state['squares'];
      for (let i = 0; i < parameter.length; i++) {
        s[i] += direction[i] * direction[i];
        direction[i] /= Math.sqrt(s[i] + root.inside) + root.outside;
      }
    },
  };
}
