import { numberRule } from '../attributes.js';
import { activation } from './activation.js';

/**
 * The rectifier max(0, x). At 0 the derivative is `atZero`, 0 by default (PyTorch's convention). NaN gives NaN.
 * V. Nair, G. E. Hinton, "Rectified linear units improve restricted Boltzmann machines", ICML 2010.
 */
export const relu = activation<'relu', { readonly atZero: number }>({
  name: 'relu',
  symbol: 'relu',
  rules: { atZero: numberRule('derivative at 0', 0, 0, 1) },
  value: (x) => (x < 0 ? 0 : x),
  derivative: (x, _y, { atZero }) => (x > 0 ? 1 : x < 0 ? 0 : x === 0 ? atZero : NaN),
  formula: { value: 'if(x > 0, x, 0)', derivative: 'if(x > 0, 1, if(x < 0, 0, atZero))' },
  facts: { range: [0, Infinity], monotone: true, smooth: false, saturation: 'none' },
  kinks: () => [0],
});
