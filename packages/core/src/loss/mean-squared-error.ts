import { loss } from './loss.js';

/** The squared error (y − t)², by default the mean of it over all entries; derivative 2(y − t). */
export const meanSquaredError = loss({
  name: 'mean-squared-error',
  reduction: 'mean',
  value: (y, t) => (y - t) * (y - t),
  derivative: (y, t) => 2 * (y - t),
  targetDerivative: (y, t) => 2 * (t - y),
  formula: { value: '(y - t) ^ 2', derivative: '2 * (y - t)', targetDerivative: '2 * (t - y)' },
});
