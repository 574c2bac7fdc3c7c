import { elementwise, type Combination } from './combination.js';

/** The value itself, through which no gradient comes back: what lies behind it counts as constant. */
export const stopGradient: Combination<'stop-gradient'> = {
  ...elementwise({
    name: 'stop-gradient',
    symbol: '⊣',
    arity: [1, 1],
    value: ([a], i) => a.data[i],
    derivative: () => 0,
    formula: { value: 'a', derivatives: ['0'] },
  }),
  // Adding 0 · gradient would let a NaN or an Infinity through.
  backward: () => undefined,
  constantInputs: () => [0],
  exempt: 'it blocks the gradient by definition',
};
