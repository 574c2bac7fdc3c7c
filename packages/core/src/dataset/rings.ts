import { countRule } from '../attributes.js';
import { amountRule } from '../options.js';
import { defineClasses, pointsRule } from './dataset.js';
import { atAngle, evenly, times, withNoise } from './points.js';

/**
 * Concentric rings, one per class, counted from the innermost: ring c at r ~ U(c + ¼, c + ¾) · 5 / rings and a random
 * angle, shifted by N(0, noise) along each axis. The gaps are as wide as the rings.
 */
export const rings = defineClasses({
  name: 'rings',
  title: 'Rings',
  options: {
    points: pointsRule(300),
    rings: countRule('number of rings', 1, 3),
    noise: amountRule('standard deviation of the noise', 0.1),
  },
  classes: ({ rings }) => rings,
  points: (random, { points, rings, noise }) =>
    evenly(points, rings).flatMap((count, ring) =>
      times(count, () => {
        const radius = (random.uniform(ring + 0.25, ring + 0.75) * 5) / rings;
        return withNoise([...atAngle(radius, random.uniform(0, 2 * Math.PI)), ring], random, noise);
      }),
    ),
});
