import type { Piece } from '../chain.js';
import type { Convention } from '../convention.js';
import { powersOf, vanishedFrom } from './powers-of.js';

/** Options of Adam's two running averages. */
export interface MomentsOptions {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** Whether to divide by the largest average of squares so far instead of the latest. */
  readonly amsgrad: boolean;
  readonly convention: Convention;
}

/**
 * Adam's direction: running averages of the direction and of its square, m ← β₁ · m + (1 − β₁) · d and
 * v ← β₂ · v + (1 − β₂) · d², with bias correction m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ); the direction
 * becomes m̂ / (√v̂ + ε), in Keras m̂ / (√v̂ + ε / √(1 − β₂ᵗ)). AMSGrad uses the largest v so far, before the
 * correction.
 *
 * Sources: D. P. Kingma, J. Ba, "Adam", ICLR 2015; S. J. Reddi et al., "On the convergence of Adam and beyond", ICLR 2018.
 */
export function adaptiveMoments({ beta1, beta2, epsilon, amsgrad, convention }: MomentsOptions): Piece {
  const keras = convention === 'keras';
  const [power1, power2] = [powersOf(beta1), powersOf(beta2)];
  const slots = { mean: 0, squares: 0 };
  return {
    slots: amsgrad ? { ...slots, largestSquares: 0 } : slots,
    constants: { 'β₁': beta1, 'β₂': beta2, ε: epsilon },
    describe: (direction) => ({
      lines: [
        `m ← β₁ · m + (1 − β₁) · ${direction}`,
        `v ← β₂ · v + (1 − β₂) · ${direction}²`,
        ...(amsgrad ? ['u ← max(u, v)'] : []),
        'm̂ ← m / (1 − β₁ᵗ)',
        `v̂ ← ${amsgrad ? 'u' : 'v'} / (1 − β₂ᵗ)`,
      ],
      direction: keras ? 'm̂ / (√v̂ + ε / √(1 − β₂ᵗ))' : 'm̂ / (√v̂ + ε)',
    }),
    kernel: {
      name: amsgrad ? 'greatest-moments' : 'adaptive-moments',
      // m / c₁ / (√v / √c₂ + ε) with one division less: m · √c₂ / c₁ / (√v + ε · √c₂).
      count: 6,
      steadyFrom: vanishedFrom(Math.max(beta1, beta2)),
      settle(into, at, { step }) {
        const root2 = Math.sqrt(1 - power2(step + 1));
        into[at] = beta1;
        into[at + 1] = 1 - beta1;
        into[at + 2] = beta2;
        into[at + 3] = 1 - beta2;
        into[at + 4] = root2 / (1 - power1(step + 1));
        into[at + 5] = keras ? epsilon : epsilon * root2;
      },
    },
    apply(direction, parameter, state, { step }) {
      const m = state['mean'];
      const v = state['squares'];
      const u = amsgrad ? state['largestSquares'] : v;
      const correction1 = 1 - power1(step + 1);
      const root2 = Math.sqrt(1 - power2(step + 1));
      const guard = keras ? epsilon / root2 : epsilon;
      for (let i = 0; i < parameter.length; i++) {
        m[i] = beta1 * m[i] + (1 - beta1) * direction[i];
        v[i] = beta2 * v[i] + (1 - beta2) * direction[i] * direction[i];
        u[i] = Math.max(u[i], v[i]);
        direction[i] = m[i] / correction1 / (Math.sqrt(u[i]) / root2 + guard);
      }
    },
  };
}
