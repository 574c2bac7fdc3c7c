import { anyNumber, checkArgument, list } from '../argument.js';
import { gradientOf, type Penalty } from './penalty.js';

/**
 * λ · Σ |w|, derivative λ · sign(w) with sign(0) = 0. It pulls every weight towards 0 with the same force, which makes
 * some exactly 0; also called lasso.
 */
export const l1: Penalty<'l1'> = {
  name: 'l1',
  title: 'L1',
  formula: 'λ · Σ |w|',
  derivative: 'λ · sign(w)',
  value(weights, strength) {
    checkArgument(weights, 'weights', list);
    checkArgument(strength, 'strength', anyNumber);
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += Math.abs(weights[i]);
    return strength * sum;
  },
  accumulate(weights, strength, gradient) {
    checkArgument(weights, 'weights', list);
    checkArgument(strength, 'strength', anyNumber);
    checkArgument(gradient, 'gradient', gradientOf(weights));
    for (let i = 0; i < weights.length; i++) gradient[i] += strength * Math.sign(weights[i]);
  },
};
