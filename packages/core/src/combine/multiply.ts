import { elementwise } from './combination.js';

/**
 * The product of two or more values of the same shape, entry by entry: a gate. The derivative by one factor is the
 * product of the others; a value that occurs twice counts as two factors.
 */
export const multiply = elementwise({
  name: 'multiply',
  symbol: '×',
  arity: [2, Infinity],
  value: (inputs, i) => productOf(inputs, i),
  derivative: (inputs, i, index) => productOf(inputs, i, index),
  formula: { value: 'a * b', derivatives: ['b', 'a'] },
});

function productOf(
  inputs: readonly { readonly data: ArrayLike<number> }[],
  i: number,
  except?: number,
): number {
  let product = 1;
  for (let k = 0; k < inputs.length; k++) if (k !== except) product *= inputs[k].data[i];
  return product;
}
