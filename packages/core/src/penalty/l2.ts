import { anyNumber, checkArgument, list } from '../argument.js';
import { gradientOf, type Penalty } from './penalty.js';

/**
 * λ/2 · Σ w², derivative λ · w. It pulls weights towards 0 in proportion to their size, never quite to 0; also called
 * ridge or, under plain gradient descent, weight decay. In definitions without the ½, λ is half as large as here.
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
