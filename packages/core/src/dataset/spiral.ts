import type { Random } from '../random.js';
import { defineClasses, playgroundNoise, pointsRule } from './dataset.js';
import { atAngle, evenly, type Point, times } from './points.js';

/**
 * Two interleaved arms, as in the TensorFlow playground: point i of the m on an arm at r = 5i / m and angle
 * 1.75 · 2π · i / m, the arm of class 0 rotated by π; both coordinates shifted by U(−1, 1) · noise.
 */
export const spiral = defineClasses({
  name: 'spiral',
  title: 'Spiral',
  options: { points: pointsRule(500), noise: playgroundNoise },
  points(random, { points, noise }) {
    const [first, second] = evenly(points, 2);
    return [...arm(random, first, 0, noise, 1), ...arm(random, second, Math.PI, noise, 0)];
  },
});

function arm(random: Random, count: number, turn: number, noise: number, index: number): Point[] {
  return times(count, (i) => {
    const [x, y] = atAngle((5 * i) / count, ((1.75 * i) / count) * 2 * Math.PI + turn);
    return [x + random.uniform(-1, 1) * noise, y + random.uniform(-1, 1) * noise, index];
  });
}
