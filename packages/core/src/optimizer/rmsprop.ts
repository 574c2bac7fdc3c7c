import { flagRule } from '../attributes.js';
import { amountRule, shareRule } from '../options.js';
import { when } from './chain.js';
import { defineOptimizer } from './optimizer.js';
import { averagedSquares } from './piece/averaged-squares.js';
import { averagedVariance } from './piece/averaged-variance.js';
import { rate } from './piece/rate.js';
import { guardedRoot } from './piece/guarded-root.js';
import { velocity } from './piece/velocity.js';
import { weightDecay } from './piece/weight-decay.js';

/**
 * RMSprop: every entry has its own rate, which decreases with the running average s of its squared gradient,
 * p ← p − η · g / (√s + ε); `centered` divides by the running standard deviation instead, `momentum` accumulates the
 * scaled gradients in a velocity.
 *
 * Keras: ε is inside the root, the velocity includes the learning rate, ρ is 0.9.
 *
 * Source: T. Tieleman, G. Hinton, "Lecture 6.5: RMSprop", Coursera 2012; A. Graves 2013 for the centred form.
 */
export const rmsprop = defineOptimizer({
  name: 'rmsprop',
  title: 'RMSprop',
  options: {
    rho: shareRule('decay rate of the mean square', 0.99),
    momentum: shareRule('momentum coefficient', 0),
    centered: flagRule('whether to divide by the standard deviation', false),
    epsilon: amountRule('numerical stability term', 1e-8),
    weightDecay: amountRule('weight decay coefficient', 0),
  },
  keras: { rho: 0.9, epsilon: 1e-7 },
  pieces({ rho, momentum, centered, epsilon, convention, ...options }) {
    const root = guardedRoot(epsilon, convention);
    const gather = when(momentum > 0, velocity({ momentum }));
    return [
      ...weightDecay(options.weightDecay, convention),
      centered ? averagedVariance(rho, root) : averagedSquares(rho, root),
      ...(convention === 'keras' ? [rate(), ...gather] : [...gather, rate()]),
    ];
  },
});
