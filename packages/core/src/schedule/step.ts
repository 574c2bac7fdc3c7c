import { countRule } from '../attributes.js';
import { amountRule } from '../options.js';
import { defineSchedule } from './schedule.js';

/** Step decay: the rate is multiplied by γ after every `every` steps, lr · γ^⌊k / every⌋. PyTorch's `StepLR`. */
export const step = defineSchedule({
  name: 'step',
  title: 'Step',
  formula: 'lr · γ^⌊k / every⌋',
  options: {
    every: countRule('steps between drops', 1, 100),
    gamma: amountRule('decay factor per drop', 0.1),
  },
  factor:
    ({ every, gamma }) =>
    (k) =>
      gamma ** Math.floor(k / every),
});
