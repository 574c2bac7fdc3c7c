import { flagRule } from '../attributes.js';
import { amountRule, shareRule } from '../options.js';
import { defineOptimizer } from './optimizer.js';
import { adaptiveMoments } from './piece/adaptive-moments.js';
import { rate } from './piece/rate.js';
import { weightDecay } from './piece/weight-decay.js';

/** The options common to the variants of Adam; weight decay, in which they differ, is not among them. */
export const adamOptions = {
  beta1: shareRule('decay rate of the first moment', 0.9),
  beta2: shareRule('decay rate of the second moment', 0.999),
  epsilon: amountRule('numerical stability term', 1e-8),
  amsgrad: flagRule('whether to use the maximum second moment', false),
};

/**
 * Adam: momentum and a separate rate for every entry, both from bias-corrected running averages,
 * p ← p − η · m̂ / (√v̂ + ε). The first step of a run moves every entry by about η against the sign of its gradient.
 *
 * Keras: ε is 1e-7 and is added to the uncorrected root, weight decay is decoupled.
 *
 * Source: D. P. Kingma, J. Ba, "Adam: a method for stochastic optimization", ICLR 2015.
 */
export const adam = defineOptimizer({
  name: 'adam',
  title: 'Adam',
  options: { ...adamOptions, weightDecay: amountRule('weight decay coefficient', 0) },
  keras: { epsilon: 1e-7 },
  pieces: (options) => [
    ...weightDecay(options.weightDecay, options.convention),
    adaptiveMoments(options),
    rate(),
  ],
});
