import { defineClasses } from './dataset.js';
import { times } from './points.js';

/**
 * Forty points with random labels, as in the classify2d demo of ConvNetJS: x, y ~ U(−3, 3), either class with
 * probability ½. There is no structure to generalise from.
 */
export const classify2dRandom = defineClasses({
  name: 'classify2d-random',
  title: 'No rule',
  options: {},
  points: (random) =>
    times(40, () => [random.uniform(-3, 3), random.uniform(-3, 3), Number(random.next() > 0.5)]),
});
