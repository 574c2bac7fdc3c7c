import { elementwise } from './combination.js';

/** The sum of two or more values of the same shape; a value may occur more than once. */
export const add = elementwise({
  name: 'add',
  symbol: '+',
  arity: [2, Infinity],
  value(inputs, i) {
    let sum = 0;
    for (const { data } of inputs) sum += data[i];
    return sum;
  },
  derivative: () => 1,
  formula: { value: 'a + b', derivatives: ['1', '1'] },
});
