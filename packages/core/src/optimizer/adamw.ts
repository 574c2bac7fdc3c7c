import { amountRule } from '../options.js';
import { adamOptions } from './adam.js';
import { defineOptimizer } from './optimizer.js';
import { adaptiveMoments } from './piece/adaptive-moments.js';
import { rate } from './piece/rate.js';
import { decoupledDecay } from './piece/weight-decay.js';

/**
 * Adam with decoupled weight decay: first p ← (1 − η · λ) · p, then Adam's step with the plain gradient. The decay does
 * not enter the averages, so large gradients do not weaken it.
 *
 * Keras: ε is 1e-7 and is added to the uncorrected root, λ is 0.004.
 *
 * Source: I. Loshchilov, F. Hutter, "Decoupled weight decay regularization", ICLR 2019.
 */
export const adamw = defineOptimizer({
  name: 'adamw',
  title: 'AdamW',
  options: { ...adamOptions, weightDecay: amountRule('weight decay coefficient', 0.01) },
  keras: { epsilon: 1e-7, weightDecay: 0.004 },
  pieces: (options) => [...decoupledDecay(options.weightDecay), adaptiveMoments(options), rate()],
});
