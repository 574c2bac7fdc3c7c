import { numberRule } from '../attributes.js';
import { activation } from './activation.js';

/**
 * The threshold: 0 for x < 0, 1 for x > 0 and `atZero` (0 by default) at 0. Its derivative is 0 wherever it exists, and 0
 * by definition at the jump, so nothing can be learned through it.
 */
export const step = activation<'step', { readonly atZero: number }>({
  name: 'step',
  symbol: 'step',
  rules: { atZero: numberRule('value at 0', 0, 0, 1) },
  value: (x, { atZero }) => (x > 0 ? 1 : x < 0 ? 0 : x === 0 ? atZero : NaN),
  derivative: (x) => (Number.isNaN(x) ? NaN : 0),
  formula: { value: 'if(x > 0, 1, if(x < 0, 0, atZero))', derivative: '0' },
  facts: { range: [0, 1], monotone: true, smooth: false, saturation: 'hard' },
  kinks: () => [0],
  exempt: 'its derivative is 0 by definition',
});
