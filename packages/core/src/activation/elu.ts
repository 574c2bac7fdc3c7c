import { numberRule } from '../attributes.js';
import { activation } from './activation.js';

/**
 * The exponential linear unit: x above 0, α(eˣ − 1) below, which tends to −α. The derivative below is αeˣ, also at 0,
 * as in PyTorch. D.-A. Clevert, T. Unterthiner, S. Hochreiter, "Fast and accurate deep network learning by exponential
 * linear units", ICLR 2016.
 */
export const elu = activation<'elu', { readonly alpha: number }>({
  name: 'elu',
  symbol: 'elu',
  rules: { alpha: numberRule('scale for x < 0', 1, 0) },
  value: (x, { alpha }) => (x > 0 ? x : alpha * Math.expm1(x)),
  derivative: (x, _y, { alpha }) => (x > 0 ? 1 : alpha * Math.exp(x)),
  formula: { value: 'if(x > 0, x, alpha * (exp(x) - 1))', derivative: 'if(x > 0, 1, y + alpha)' },
  facts: { range: [-1, Infinity], monotone: true, smooth: true, saturation: 'none' },
  kinks: () => [0],
});
