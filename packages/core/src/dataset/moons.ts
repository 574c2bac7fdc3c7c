import { amountRule } from '../options.js';
import { defineClasses, pointsRule } from './dataset.js';
import { evenly, type Point, times, withNoise } from './points.js';

/**
 * Two interlocking half-circles: class 0 at (cos t, sin t), class 1 at (1 − cos t, ½ − sin t), t evenly spaced from 0 to
 * π; every point shifted by N(0, noise) along each axis. The geometry of scikit-learn's `make_moons`.
 */
export const moons = defineClasses({
  name: 'moons',
  title: 'Moons',
  options: { points: pointsRule(100), noise: amountRule('standard deviation of the noise', 0.1) },
  points(random, { points, noise }) {
    // An odd point goes to class 1, as in scikit-learn.
    const [inner, outer] = evenly(points, 2);
    const arcs: Point[] = [
      ...times(outer, (i) => [Math.cos(angleOf(i, outer)), Math.sin(angleOf(i, outer)), 0]),
      ...times(inner, (i) => [1 - Math.cos(angleOf(i, inner)), 0.5 - Math.sin(angleOf(i, inner)), 1]),
    ];
    return arcs.map((point) => withNoise(point, random, noise));
  },
});

function angleOf(index: number, count: number): number {
  return count === 1 ? 0 : (Math.PI * index) / (count - 1);
}
