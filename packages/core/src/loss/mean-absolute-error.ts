import { loss } from './loss.js';

/** The absolute error |y − t|; derivative sign(y − t), 0 where prediction and target are equal, as in PyTorch. */
export const meanAbsoluteError = loss({
  name: 'mean-absolute-error',
  reduction: 'mean',
  value: (y, t) => Math.abs(y - t),
  derivative: (y, t) => Math.sign(y - t),
  targetDerivative: (y, t) => Math.sign(t - y),
  formula: { value: 'abs(y - t)', derivative: 'sign(y - t)', targetDerivative: 'sign(t - y)' },
  side: (y, t) => Math.sign(y - t),
});
