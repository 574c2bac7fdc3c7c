import { flagRule } from '../attributes.js';
import { Fault } from '../fault.js';
import { amountRule, shareRule } from '../options.js';
import { when } from './chain.js';
import { defineOptimizer } from './optimizer.js';
import { rate } from './piece/rate.js';
import { velocity } from './piece/velocity.js';
import { weightDecay } from './piece/weight-decay.js';

/**
 * Gradient descent, p ← p − η · g; with `momentum` μ along a velocity v ← μ · v + (1 − τ) · g, τ being the `dampening`;
 * with `nesterov` along g + μ · v; with `weightDecay` λ the gradient is g + λ · p. It is stochastic through the mini-batches
 * that the gradient is computed on.
 *
 * Keras: the velocity includes the learning rate, v ← μ · v + η · g, p ← p − v, and the decay shrinks the parameter by η · λ.
 */
export const sgd = defineOptimizer({
  name: 'sgd',
  title: 'Gradient descent',
  options: {
    momentum: shareRule('momentum coefficient', 0),
    dampening: shareRule('dampening for momentum', 0),
    nesterov: flagRule('whether to use Nesterov momentum', false),
    weightDecay: amountRule('weight decay coefficient', 0),
  },
  pieces(options) {
    const { momentum, dampening, nesterov, convention } = options;
    if (nesterov && (momentum === 0 || dampening > 0)) {
      throw new Fault({
        what: 'nesterov needs a velocity without dampening',
        found: { momentum, dampening },
        expected: 'momentum above 0 and dampening 0',
      });
    }
    const gather = when(momentum > 0, velocity({ momentum, dampening, nesterov }));
    const move = convention === 'keras' ? [rate(), ...gather] : [...gather, rate()];
    return [...weightDecay(options.weightDecay, convention), ...move];
  },
});
