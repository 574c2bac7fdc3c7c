import { countRule } from '../attributes.js';
import { amountRule } from '../options.js';
import { defineSchedule } from './schedule.js';

/**
 * A straight line from lr at step 0 to lr · `end` at step T, constant from then on:
 * lr · (1 − (1 − end) · min(1, k / T)). micrograd's moons demo uses T = 100, end = 0.1.
 */
export const linear = defineSchedule({
  name: 'linear',
  title: 'Linear',
  formula: 'lr · (1 − (1 − end) · min(1, k / T))',
  options: {
    steps: countRule('T: length of the decay in steps', 1, 1000),
    end: amountRule('final factor', 0),
  },
  factor:
    ({ steps, end }) =>
    (k) =>
      1 - ((1 - end) * Math.min(k, steps)) / steps,
});
