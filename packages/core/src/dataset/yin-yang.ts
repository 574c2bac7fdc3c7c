import type { Random } from '../random.js';
import { defineClasses, pointsRule } from './dataset.js';
import { type Point, times } from './points.js';

/**
 * The sign of yin and yang within 2 of the origin, three classes in turn: yin 0, yang 1, both dots 2. Points are drawn
 * in the square around the sign until one lies in it and has the class that is due.
 *
 * The order of the draws is that of the micrograd of Eureka Labs: with its generator, `new Random(42, 'xorshift64*')`,
 * these are its points. They come shuffled already, classes in turn.
 *
 * Source: L. Kriener, J. Göltz, M. A. Petrovici, "The Yin-Yang dataset", NICE 2022.
 */
export const yinYang = defineClasses({
  name: 'yin-yang',
  title: 'Yin and yang',
  options: { points: pointsRule(100) },
  classes: () => 3,
  points: (random, { points }) => times(points, (i) => pointOfClass(i % 3, random)),
});

function pointOfClass(wanted: number, random: Random): Point {
  for (;;) {
    const x = random.next();
    const y = random.next();
    if (Math.hypot(x - 0.5, y - 0.5) <= 0.5 && classAt(x, y) === wanted) {
      return [(2 * x - 1) * 2, (2 * y - 1) * 2, wanted];
    }
  }
}

/** The class at a place of the sign of radius ½ around (½, ½). */
function classAt(x: number, y: number): number {
  const right = Math.hypot(x - 0.75, y - 0.5);
  const left = Math.hypot(x - 0.25, y - 0.5);
  if (right < 0.1 || left < 0.1) return 2;
  // Yin: the edge of the right dot, the left bulge, and what is above and not in the right bulge.
  const yin = right <= 0.1 || (left > 0.1 && left <= 0.25) || (y > 0.5 && right > 0.25);
  return yin ? 0 : 1;
}
