import { loss } from './loss.js';

/** Half the squared error ½(y − t)², by default summed over units and batch; derivative y − t. */
export const halfSquaredError = loss({
  name: 'half-squared-error',
  reduction: 'sum',
  value: (y, t) => 0.5 * (y - t) * (y - t),
  derivative: (y, t) => y - t,
  targetDerivative: (y, t) => t - y,
  formula: { value: '(y - t) ^ 2 / 2', derivative: 'y - t', targetDerivative: 't - y' },
});
