import { defineClasses, playgroundNoise, pointsRule } from './dataset.js';
import { atAngle, evenly, type Point, times } from './points.js';

const RADIUS = 5;

/**
 * A disc inside a ring, as in the TensorFlow playground: half the points at r ~ U(0, 2.5), half at r ~ U(3.5, 5), at
 * random angles. Class 1 is everything within 2.5 of the origin. The class is taken at the point shifted by
 * U(−5, 5) · noise along each axis; the point itself is not shifted.
 */
export const circle = defineClasses({
  name: 'circle',
  title: 'Circle',
  options: { points: pointsRule(500), noise: playgroundNoise },
  points(random, { points, noise }) {
    const shift = (): number => random.uniform(-RADIUS, RADIUS) * noise;
    const pointBetween = (least: number, most: number): Point => {
      const [x, y] = atAngle(random.uniform(least, most), random.uniform(0, 2 * Math.PI));
      return [x, y, Number(Math.hypot(x + shift(), y + shift()) < RADIUS / 2)];
    };
    const [inside, outside] = evenly(points, 2);
    return [
      ...times(inside, () => pointBetween(0, RADIUS * 0.5)),
      ...times(outside, () => pointBetween(RADIUS * 0.7, RADIUS)),
    ];
  },
});
