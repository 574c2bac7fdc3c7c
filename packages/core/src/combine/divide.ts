import { elementwise } from './combination.js';

/**
 * The quotient a / b of two values of the same shape; derivatives 1/b and −a/b². Division by 0 follows IEEE 754:
 * ±Infinity, and NaN for 0/0.
 */
export const divide = elementwise({
  name: 'divide',
  symbol: '÷',
  arity: [2, 2],
  value: ([a, b], i) => a.data[i] / b.data[i],
  derivative: ([a, b], i, index) => (index === 0 ? 1 / b.data[i] : -(a.data[i] / b.data[i]) / b.data[i]),
  formula: { value: 'a / b', derivatives: ['1 / b', '-a / b ^ 2'] },
});
