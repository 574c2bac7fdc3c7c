import { countRule, numberRule } from '../attributes.js';
import { amountRule } from '../options.js';
import { defineClasses, pointsRule } from './dataset.js';
import { atAngle, evenly, times, withNoise } from './points.js';

/**
 * Any number of arms, one per class: point i of the m on arm a at r = 5i / m and angle 2π · (turns · i / m + a / arms),
 * shifted by N(0, noise) along each axis.
 */
export const spirals = defineClasses({
  name: 'spirals',
  title: 'Spirals',
  options: {
    points: pointsRule(300),
    arms: countRule('number of arms', 1, 3),
    turns: numberRule('turns of each arm', 0.75),
    noise: amountRule('standard deviation of the noise', 0.1),
  },
  classes: ({ arms }) => arms,
  points: (random, { points, arms, turns, noise }) =>
    evenly(points, arms).flatMap((count, arm) =>
      times(count, (i) => {
        const angle = 2 * Math.PI * ((turns * i) / count + arm / arms);
        return withNoise([...atAngle((5 * i) / count, angle), arm], random, noise);
      }),
    ),
});
