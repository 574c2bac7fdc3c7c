import { flagRule } from '../attributes.js';
import { amountRule, shareRule } from '../options.js';
import { defineOptimizer } from './optimizer.js';
import { adaptiveMoments } from './piece/adaptive-moments.js';
import { rate } from './piece/rate.js';
import { weightDecay } from './piece/weight-decay.js';

/** The options of Adam and its kin, but for the weight decay, in which they differ. */
export const adamOptions = {
  beta1: shareRule('decay rate of the first moment', 0.9),
  beta2: shareRule('decay rate of the second moment', 0.999),
  epsilon: amountRule('numerical stability term', 1e-8),
  amsgrad: flagRule('whether to use the maximum second moment', false),
};

/**
 * Adam: momentum and a rate of its own for every entry, both from running averages that are freed of their start at 0,
 * p ← p − η · m̂ / (√v̂ + ε). The first step of a run is η against the sign of every gradient.
 *
 * Keras: ε is 1e-7 and stands beside the uncorrected root, weight decay is decoupled.
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
