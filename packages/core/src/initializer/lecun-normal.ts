import { defineInitializer } from './initializer.js';
import { normalEntries } from './spread.js';

/**
 * LeCun initialisation with normal entries of standard deviation √(1 / in): a weighted sum of inputs of variance 1 has
 * variance 1. The initialisation selu is designed for. The normal is not truncated; in Keras it is.
 *
 * Source: Y. LeCun, L. Bottou, G. Orr, K.-R. Müller, "Efficient backprop", 1998.
 */
export const lecunNormal = defineInitializer({
  name: 'lecun-normal',
  title: 'LeCun, normal',
  formula: 'w ~ N(0, √(1 / in))',
  options: {},
  fill: (shape, { fanIn }, random) => normalEntries(shape, random, 1 / Math.sqrt(fanIn)),
});
