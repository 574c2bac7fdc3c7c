import { amountRule } from '../options.js';
import { defineInitializer } from './initializer.js';
import { normalEntries } from './spread.js';

/**
 * Xavier (Glorot) initialisation with normal entries of standard deviation gain · √(2 / (in + out)). The normal is not
 * truncated, as in PyTorch; in Keras it is.
 *
 * Source: X. Glorot, Y. Bengio, "Understanding the difficulty of training deep feedforward neural networks", AISTATS 2010.
 */
export const xavierNormal = defineInitializer({
  name: 'xavier-normal',
  title: 'Xavier, normal',
  formula: 'w ~ N(0, gain · √(2 / (in + out)))',
  options: { gain: amountRule('scaling factor; 5/3 is usual for tanh', 1) },
  fill: (shape, { fanIn, fanOut }, random, { gain }) =>
    normalEntries(shape, random, gain * Math.sqrt(2 / (fanIn + fanOut))),
});
