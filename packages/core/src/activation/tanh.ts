import { logisticSlope } from '../special.js';
import { activation } from './activation.js';

/**
 * The hyperbolic tangent (eˣ − e^(−x)) / (eˣ + e^(−x)), tanh' = 1 − tanh², at most 1 (at 0). It is a stretched sigmoid,
 * tanh x = 2σ(2x) − 1, so the derivative is computed as 4σ'(2x), which is accurate where y rounds to ±1.
 */
export const tanh = activation({
  name: 'tanh',
  symbol: 'tanh',
  value: Math.tanh,
  derivative: (x) => 4 * logisticSlope(2 * x),
  formula: { value: 'tanh(x)', derivative: '1 - y ^ 2' },
  facts: { range: [-1, 1], monotone: true, smooth: true, saturation: 'soft' },
});
