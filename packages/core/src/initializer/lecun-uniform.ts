import { defineInitializer } from './initializer.js';
import { uniformEntries } from './spread.js';

/**
 * LeCun initialisation with uniform entries, |w| < √(3 / in): a weighted sum of inputs of variance 1 has variance 1.
 *
 * Source: Y. LeCun, L. Bottou, G. Orr, K.-R. Müller, "Efficient backprop", 1998.
 */
export const lecunUniform = defineInitializer({
  name: 'lecun-uniform',
  title: 'LeCun, uniform',
  formula: 'w ~ U(−a, a), a = √(3 / in)',
  options: {},
  fill: (shape, { fanIn }, random) => uniformEntries(shape, random, 1 / Math.sqrt(fanIn)),
});
