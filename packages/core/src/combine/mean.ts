import { overUnits } from './over-units.js';

/** The mean over the units of each row, [batch, units] to [batch, 1]; NaN if there are no units. */
export const mean = overUnits({
  name: 'mean',
  symbol: 'mean',
  divisor: (units) => units,
  formula: { value: 'mean(x)', derivatives: ['1 / count(x)'] },
});
