import { damped, logistic } from '../special.js';
import { loss } from './loss.js';

/**
 * The cross-entropy of σ(y) and the target t, computed from the logit y: ln(1 + eʸ) − ty; derivative σ(y) − t.
 *
 * Terms that would cancel are combined first: above 0 the loss is (1 − t)y + ln(1 + e^(−y)) and the derivative
 * (1 − t) − σ(−y). The loss and the derivative of a correct answer thus keep full relative precision however small.
 */
export const binaryCrossEntropyWithLogits = loss({
  name: 'binary-cross-entropy-with-logits',
  reduction: 'mean',
  value: (y, t) => damped(y, y > 0 ? 1 - t : -t) + Math.log1p(Math.exp(-Math.abs(y))),
  derivative: (y, t) => (y > 0 ? 1 - t - logistic(-y) : logistic(y) - t),
  targetDerivative: (y) => -y,
  formula: { value: 'log(1 + exp(y)) - t * y', derivative: '1 / (1 + exp(-y)) - t', targetDerivative: '-y' },
});
