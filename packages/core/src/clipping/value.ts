import { anyNumber, checkArgument } from '../argument.js';
import { arraysCheck, checkLimit, type Clipping } from './clipping.js';

/**
 * By value: every entry into [−c, c], each for itself, so that the direction may change. Infinities are clipped to ±c.
 * As in PyTorch's `clip_grad_value_`.
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
