import { defineClasses } from './dataset.js';
import { times } from './points.js';

/**
 * Forty points without a rule, as in the classify2d demonstration of ConvNetJS: x, y ~ U(−3, 3), either class with
 * probability ½. There is nothing to learn but the points themselves.
 */
export const classify2dRandom = defineClasses({
  name: 'classify2d-random',
  title: 'No rule',
  options: {},
  points: (random) =>
    times(40, () => [random.uniform(-3, 3), random.uniform(-3, 3), Number(random.next() > 0.5)]),
});
