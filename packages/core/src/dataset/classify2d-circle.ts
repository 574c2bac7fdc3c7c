import { defineClasses } from './dataset.js';
import { atAngle, times } from './points.js';

/**
 * A disc inside a ring, as in the classify2d demo of ConvNetJS: 50 points of class 1 at r ~ U(0, 2) and a random
 * angle, 50 of class 0 at r ~ U(3, 5), point i at the angle 2πi / 50.
 */
export const classify2dCircle = defineClasses({
  name: 'classify2d-circle',
  title: 'Disc and ring',
  options: {},
  points: (random) => [
    ...times(50, () => [...atAngle(random.uniform(0, 2), random.uniform(0, 2 * Math.PI)), 1]),
    ...times(50, (i) => [...atAngle(random.uniform(3, 5), (2 * Math.PI * i) / 50), 0]),
  ],
});
