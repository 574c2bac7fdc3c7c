import { defineClasses, playgroundNoise, pointsRule } from './dataset.js';
import { times } from './points.js';

/**
 * Four quadrants, as in the TensorFlow playground: x, y ~ U(−5, 5), then pushed 0.3 away from the axes. Class 1 is where
 * both have the same sign, taken at the point shifted by U(−5, 5) · noise along each axis.
 */
export const xor = defineClasses({
  name: 'xor',
  title: 'Exclusive or',
  options: { points: pointsRule(500), noise: playgroundNoise },
  points(random, { points, noise }) {
    const coordinate = (): number => {
      const at = random.uniform(-5, 5);
      return at > 0 ? at + 0.3 : at - 0.3;
    };
    const shift = (): number => random.uniform(-5, 5) * noise;
    return times(points, () => {
      const x = coordinate();
      const y = coordinate();
      return [x, y, Number((x + shift()) * (y + shift()) >= 0)];
    });
  },
});
