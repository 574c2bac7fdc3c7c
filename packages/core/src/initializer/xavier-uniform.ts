import { amountRule } from '../options.js';
import { defineInitializer } from './initializer.js';
import { uniformEntries } from './spread.js';

/**
 * Xavier (Glorot) initialisation with uniform entries, |w| < gain · √(6 / (in + out)): a compromise that preserves the
 * variance of values in the forward and of gradients in the backward pass, through layers that are linear near 0, such
 * as tanh.
 *
 * Source: X. Glorot, Y. Bengio, "Understanding the difficulty of training deep feedforward neural networks", AISTATS 2010.
 */
export const xavierUniform = defineInitializer({
  name: 'xavier-uniform',
  title: 'Xavier, uniform',
  formula: 'w ~ U(−a, a), a = gain · √(6 / (in + out))',
  options: { gain: amountRule('scaling factor; 5/3 is usual for tanh', 1) },
  fill: (shape, { fanIn, fanOut }, random, { gain }) =>
    uniformEntries(shape, random, gain * Math.sqrt(2 / (fanIn + fanOut))),
});
