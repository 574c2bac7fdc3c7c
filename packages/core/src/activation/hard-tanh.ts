import { activation } from './activation.js';

/**
 * The piecewise linear tanh: x between −1 and 1, ±1 beyond. The derivative is 1 inside and 0 outside and at ±1, as in
 * PyTorch. R. Collobert, J. Weston, "A unified architecture for natural language processing", ICML 2008.
 */
export const hardTanh = activation({
  name: 'hard-tanh',
  symbol: 'hard tanh',
  value: (x) => Math.min(Math.max(x, -1), 1),
  derivative: (x) => (Math.abs(x) < 1 ? 1 : Math.abs(x) >= 1 ? 0 : NaN),
  formula: { value: 'min(max(x, -1), 1)', derivative: 'if(abs(x) < 1, 1, 0)' },
  facts: { range: [-1, 1], monotone: true, smooth: false, saturation: 'hard' },
  kinks: () => [-1, 1],
});
