import { countRule } from '../attributes.js';
import { defineSchedule } from './schedule.js';

/**
 * A linear warm-up, lr · min(1, (k + 1) / n): from lr / n at step 0 to lr at step n − 1 and lr after that. It spares
 * adaptive optimisers large steps while their averages are based on few gradients. Multiply it by another schedule with
 * `scheduleProduct`.
 */
export const warmUp = defineSchedule({
  name: 'warm-up',
  title: 'Warm-up',
  formula: 'lr · min(1, (k + 1) / n)',
  options: { steps: countRule('n: number of warm-up steps', 1, 100) },
  factor:
    ({ steps }) =>
    (k) =>
      Math.min(1, (k + 1) / steps),
});
