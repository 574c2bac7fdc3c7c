import { elementwise, type Combination } from './combination.js';

/** The identity in the forward pass, with no gradient in the backward pass: everything upstream counts as constant. */
export const stopGradient: Combination<'stop-gradient'> = {
  ...elementwise({
    name: 'stop-gradient',
    symbol: '⊣',
    arity: [1, 1],
    value: ([a], i) => a.data[i],
    derivative: () => 0,
    formula: { value: 'a', derivatives: ['0'] },
  }),
  // Adding 0 · gradient would let NaN or Infinity through.
  backward: () => undefined,
  constantInputs: () => [0],
  exempt: 'it blocks the gradient by definition',
};
