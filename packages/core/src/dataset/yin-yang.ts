import type { Random } from '../random.js';
import { defineClasses, pointsRule } from './dataset.js';
import { type Point, times } from './points.js';

/**
 * The yin-yang symbol with radius 2 around the origin, three classes in turn: yin 0, yang 1, both dots 2. Points are
 * drawn in the bounding square until one lies in the symbol and has the class whose turn it is.
 *
 * Numbers are drawn in the same order as in Eureka Labs' micrograd: with its generator, `new Random(42, 'xorshift64*')`,
 * the points are the same. The classes alternate, so there is no need to shuffle.
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

/** The class at a point of the symbol with radius ½ around (½, ½). */
function classAt(x: number, y: number): number {
  const right = Math.hypot(x - 0.75, y - 0.5);
  const left = Math.hypot(x - 0.25, y - 0.5);
  if (right < 0.1 || left < 0.1) return 2;
  // Yin: the rim of the right dot, the left bulge, and the upper half except the right bulge.
  const yin = right <= 0.1 || (left > 0.1 && left <= 0.25) || (y > 0.5 && right > 0.25);
  return yin ? 0 : 1;
}
