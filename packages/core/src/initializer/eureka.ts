import { defineInitializer, drawEntries } from './initializer.js';

/**
 * The initialisation of Eureka Labs' micrograd: uniform with |w| < 1 / √in, biases 0. PyTorch's linear layers draw
 * weights, and biases too, from the same distribution.
 */
export const eureka = defineInitializer({
  name: 'eureka',
  title: 'micrograd of Eureka Labs',
  formula: 'w ~ U(−1, 1) / √in',
  options: {},
  fill: (shape, { fanIn }, random) => drawEntries(shape, () => random.uniform(-1, 1) * fanIn ** -0.5),
});
