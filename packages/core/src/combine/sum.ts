import { overUnits } from './over-units.js';

/** The sum over the units of each row, [batch, units] to [batch, 1]. */
export const sum = overUnits({
  name: 'sum',
  symbol: 'Σ',
  divisor: () => 1,
  formula: { value: 'sum(x)', derivatives: ['1'] },
});
