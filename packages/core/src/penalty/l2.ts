import { anyNumber, checkArgument, list } from '../argument.js';
import { gradientOf, type Penalty } from './penalty.js';

/**
 * λ/2 · Σ w², derivative λ · w. It draws weights to 0 the more the larger they are, and never quite there; also called
 * ridge or, under plain gradient descent, weight decay. Without the half, as some write it, λ is twice as large here.
 */
export const l2: Penalty<'l2'> = {
  name: 'l2',
  title: 'L2',
  formula: 'λ/2 · Σ w²',
  derivative: 'λ · w',
  value(weights, strength) {
    checkArgument(weights, 'weights', list);
    checkArgument(strength, 'strength', anyNumber);
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i] * weights[i];
    return (strength / 2) * sum;
  },
  accumulate(weights, strength, gradient) {
    checkArgument(weights, 'weights', list);
    checkArgument(strength, 'strength', anyNumber);
    checkArgument(gradient, 'gradient', gradientOf(weights));
    for (let i = 0; i < weights.length; i++) gradient[i] += strength * weights[i];
  },
};
