import { anyNumber, checkArgument } from '../argument.js';
import { arraysCheck, checkLimit, type Clipping } from './clipping.js';

/**
 * By value: every entry is clamped to [−c, c] independently, so the direction may change. Infinities become ±c.
 * Same as PyTorch's `clip_grad_value_`.
 */
export const value: Clipping<'value'> = {
  name: 'value',
  title: 'By value',
  formula: 'g ← min(c, max(−c, g))',
  clip(gradients, limit) {
    checkArgument(gradients, 'gradients', arraysCheck);
    checkArgument(limit, 'clipping limit', anyNumber);
    checkLimit(limit);
    for (const gradient of gradients) {
      for (let i = 0; i < gradient.length; i++) gradient[i] = Math.min(limit, Math.max(-limit, gradient[i]));
    }
  },
};
