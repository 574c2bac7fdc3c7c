import { loss } from './loss.js';

/**
 * The cross-entropy −(t ln y + (1 − t) ln(1 − y)) of a probability y and a target t, both from 0 to 1; derivative
 * (y − t) / (y(1 − y)).
 *
 * As in PyTorch the logarithms are clamped at −100 and the denominator at 1e−12, so that a probability of exactly 0 or 1
 * costs 100 and not Infinity, and 0 · ln 0 is 0. A prediction outside [0, 1] gives NaN. For logits, use
 * `binary-cross-entropy-with-logits`, which needs no such limits.
 */
export const binaryCrossEntropy = loss({
  name: 'binary-cross-entropy',
  reduction: 'mean',
  value: (y, t) => -(t * limited(Math.log(y)) + (1 - t) * limited(Math.log1p(-y))),
  derivative: (y, t) => (y - t) / Math.max(y * (1 - y), 1e-12),
  targetDerivative: (y) => limited(Math.log1p(-y)) - limited(Math.log(y)),
  formula: {
    value: '-(t * max(log(y), -100) + (1 - t) * max(log(1 - y), -100))',
    derivative: '(y - t) / max(y * (1 - y), 1e-12)',
    targetDerivative: 'max(log(1 - y), -100) - max(log(y), -100)',
  },
});

function limited(logarithm: number): number {
  return Math.max(logarithm, -100);
}
