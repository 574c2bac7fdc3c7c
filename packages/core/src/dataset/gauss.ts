import { defineClasses, playgroundNoise, pointsRule } from './dataset.js';
import { evenly, type Point, times } from './points.js';

/**
 * Two Gaussian clouds, as in the TensorFlow playground: half the points around (2, 2), class 1, half around (−2, −2),
 * class 0, with a variance along each axis of 0.5 + 7 · noise.
 */
export const gauss = defineClasses({
  name: 'gauss',
  title: 'Two clouds',
  options: { points: pointsRule(500), noise: playgroundNoise },
  points(random, { points, noise }) {
    const deviation = Math.sqrt(0.5 + 7 * noise);
    const pointAround = (centre: number, index: number): Point => [
      random.normal(centre, deviation),
      random.normal(centre, deviation),
      index,
    ];
    const [above, below] = evenly(points, 2);
    return [...times(above, () => pointAround(2, 1)), ...times(below, () => pointAround(-2, 0))];
  },
});
