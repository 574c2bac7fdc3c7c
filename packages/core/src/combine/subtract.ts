import { elementwise } from './combination.js';

/** The difference a − b of two values of the same shape. */
export const subtract = elementwise({
  name: 'subtract',
  symbol: '−',
  arity: [2, 2],
  value: ([a, b], i) => a.data[i] - b.data[i],
  derivative: (_inputs, _i, index) => (index === 0 ? 1 : -1),
  formula: { value: 'a - b', derivatives: ['1', '-1'] },
});
