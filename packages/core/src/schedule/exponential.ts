import { amountRule } from '../options.js';
import { defineSchedule } from './schedule.js';

/** The rate is multiplied by γ after every step, lr · γᵏ. With γ < 1 it tends to 0 and finally underflows. */
export const exponential = defineSchedule({
  name: 'exponential',
  title: 'Exponential',
  formula: 'lr · γᵏ',
  options: { gamma: amountRule('decay factor per step', 0.99) },
  factor:
    ({ gamma }) =>
    (k) =>
      gamma ** k,
});
