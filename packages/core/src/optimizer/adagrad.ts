import { amountRule } from '../options.js';
import { defineOptimizer } from './optimizer.js';
import { rate } from './piece/rate.js';
import { guardedRoot } from './piece/guarded-root.js';
import { summedSquares } from './piece/summed-squares.js';
import { weightDecay } from './piece/weight-decay.js';

/**
 * Adagrad: every entry has its own rate, which decreases with the sum s of its squared gradients so far,
 * p ← p − η · g / (√s + ε). With `lrDecay` δ the learning rate decays as well, η / (1 + k · δ).
 *
 * Keras: ε is inside the root, and the sum starts at 0.1.
 *
 * Source: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods", JMLR 12, 2011.
 */
export const adagrad = defineOptimizer({
  name: 'adagrad',
  title: 'Adagrad',
  options: {
    lrDecay: amountRule('learning rate decay', 0),
    initialAccumulator: amountRule('initial sum of squares', 0),
    epsilon: amountRule('numerical stability term', 1e-10),
    weightDecay: amountRule('weight decay coefficient', 0),
  },
  keras: { initialAccumulator: 0.1, epsilon: 1e-7 },
  pieces: ({ lrDecay, initialAccumulator, epsilon, convention, ...options }) => [
    ...weightDecay(options.weightDecay, convention),
    summedSquares(initialAccumulator, guardedRoot(epsilon, convention)),
    rate(lrDecay),
  ],
});
