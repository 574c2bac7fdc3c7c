import { damped } from '../special.js';
import { loss } from './loss.js';

/**
 * The hinge max(0, 1 − ty) for targets t of ±1; derivative −t while ty < 1 and 0 from there on (at the kink too).
 * C. Cortes, V. Vapnik, "Support-vector networks", Machine Learning 20 (1995).
 */
export const hinge = loss({
  name: 'hinge',
  reduction: 'mean',
  value: (y, t) => Math.max(0, 1 - t * y),
  derivative: (y, t) => damped(-t, open(1 - t * y)),
  targetDerivative: (y, t) => damped(-y, open(1 - t * y)),
  formula: {
    value: 'max(0, 1 - t * y)',
    derivative: 'if(t * y < 1, -t, 0)',
    targetDerivative: 'if(t * y < 1, -y, 0)',
  },
  side: (y, t) => Math.sign(1 - t * y),
});

/** 1 if the margin is violated, 0 if not, NaN for NaN. */
function open(missing: number): number {
  return Math.max(0, Math.sign(missing));
}
