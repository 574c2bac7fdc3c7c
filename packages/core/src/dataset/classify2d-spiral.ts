import type { Random } from '../random.js';
import { defineClasses } from './dataset.js';
import { atAngle, type Point, times } from './points.js';

/**
 * Two arms, as in the classify2d demo of ConvNetJS: point i of 100 at r = 5i / 100 + U(−0.1, 0.1) and angle
 * 1.25 · 2π · i / 100 + U(−0.1, 0.1), the arm of class 0 rotated by π.
 */
export const classify2dSpiral = defineClasses({
  name: 'classify2d-spiral',
  title: 'Two arms',
  options: {},
  points: (random) => [...arm(random, 0, 1), ...arm(random, Math.PI, 0)],
});

function arm(random: Random, turn: number, index: number): Point[] {
  return times(100, (i) => {
    const radius = (5 * i) / 100 + random.uniform(-0.1, 0.1);
    const angle = ((1.25 * i) / 100) * 2 * Math.PI + turn + random.uniform(-0.1, 0.1);
    return [...atAngle(radius, angle), index];
  });
}
