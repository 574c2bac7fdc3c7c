import type { Piece } from '../chain.js';
import { constantKernel } from './constant-kernel.js';
import type { GuardedRoot } from './guarded-root.js';

/** RMSprop's scaling: s ← ρ · s + (1 − ρ) · d², d ← d / (√s + ε). The average starts at 0 without bias correction. */
export function averagedSquares(rho: number, root: GuardedRoot): Piece {
  return {
    slots: { squares: 0 },
    constants: { ρ: rho, ε: root.epsilon },
    describe: (direction) => ({
      lines: [`s ← ρ · s + (1 − ρ) · ${direction}²`],
      direction: `${direction} / ${root.write('s')}`,
    }),
    kernel: constantKernel('averaged-squares', [rho, 1 - rho, root.inside, root.outside]),
    apply(direction, parameter, state) {
      const s = state['squares'];
      for (let i = 0; i < parameter.length; i++) {
        s[i] = rho * s[i] + (1 - rho) * direction[i] * direction[i];
        direction[i] /= Math.sqrt(s[i] + root.inside) + root.outside;
      }
    },
  };
}
