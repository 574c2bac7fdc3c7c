import { activation } from './activation.js';

/** The identity y = x, derivative 1, for linear units. */
export const identity = activation({
  name: 'identity',
  symbol: 'identity',
  value: (x) => x,
  derivative: () => 1,
  formula: { value: 'x', derivative: '1' },
  facts: { range: [-Infinity, Infinity], monotone: true, smooth: true, saturation: 'none' },
});
