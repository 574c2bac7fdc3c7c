import type { Piece } from '../chain.js';
import { constantKernel } from './constant-kernel.js';
import type { GuardedRoot } from './guarded-root.js';

/**
 * Centred RMSprop's scaling: like averaged squares, but divided by the root of the variance s − m², m being the running
 * average of the direction. Where rounding makes the variance negative, it counts as 0.
 */
export function averagedVariance(rho: number, root: GuardedRoot): Piece {
  return {
    slots: { squares: 0, mean: 0 },
    constants: { ρ: rho, ε: root.epsilon },
    describe: (direction) => ({
      lines: [
        `s ← ρ · s + (1 − ρ) · ${direction}²`,
        `m ← ρ · m + (1 − ρ) · ${direction}`,
        'c ← max(0, s − m²)',
      ],
      direction: `${direction} / ${root.write('c')}`,
    }),
    kernel: constantKernel('averaged-variance', [rho, 1 - rho, root.inside, root.outside]),
    apply(direction, parameter, state) {
      const s = state['squares'];
      const m = state['mean'];
      for (let i = 0; i < parameter.length; i++) {
        s[i] = rho * s[i] + (1 - rho) * direction[i] * direction[i];
        m[i] = rho * m[i] + (1 - rho) * direction[i];
        direction[i] /= Math.sqrt(Math.max(0, s[i] - m[i] * m[i]) + root.inside) + root.outside;
      }
    },
  };
}
