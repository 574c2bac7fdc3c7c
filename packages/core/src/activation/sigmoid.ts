import { logistic, logisticSlope } from '../special.js';
import { activation } from './activation.js';

/**
 * The logistic function σ(x) = 1 / (1 + e^(−x)), σ' = σ(1 − σ), at most ¼ (at 0). It runs from 0 at −∞ to 1 at ∞ and saturates on
 * both sides; both tails of the derivative keep full relative precision.
 */
export const sigmoid = activation({
  name: 'sigmoid',
  symbol: 'σ',
  value: logistic,
  derivative: logisticSlope,
  formula: { value: '1 / (1 + exp(-x))', derivative: 'y * (1 - y)' },
  facts: { range: [0, 1], monotone: true, smooth: true, saturation: 'soft' },
});
