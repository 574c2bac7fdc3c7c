import { flagRule } from '../attributes.js';
import { amountRule, shareRule } from '../options.js';
import { defineOptimizer } from './optimizer.js';
import { adaptiveMoments } from './piece/adaptive-moments.js';
import { rate } from './piece/rate.js';
import { weightDecay } from './piece/weight-decay.js';

/** The options common to the variants of Adam; weight decay, in which they differ, is not among them. */
export const adamOptions = {
  beta1: shareRule('share of the average gradient that is kept', 0.9),
  beta2: shareRule('share of the average of squares that is kept', 0.999),
  epsilon: amountRule('what keeps the divisor from 0', 1e-8),
  amsgrad: flagRule('whether to divide by the largest average of squares so far', false),
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
  options: { ...adamOptions, weightDecay: amountRule('how strongly parameters are drawn to 0', 0) },
  keras: { epsilon: 1e-7 },
  pieces: (options) => [
    ...weightDecay(options.weightDecay, options.convention),
    adaptiveMoments(options),
    rate(),
  ],
});
