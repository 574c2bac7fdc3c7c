import { damped, logistic, logisticSlope } from '../special.js';
import { activation } from './activation.js';

/**
 * The sigmoid linear unit xσ(x), also called swish; its derivative is σ(x) + xσ'(x). It falls to −0.28 at −1.28 and
 * tends to 0 on the left, to x on the right. S. Elfwing, E. Uchibe, K. Doya, "Sigmoid-weighted linear units for neural
 * network function approximation in reinforcement learning", Neural Networks 107 (2018).
 */
export const silu = activation({
  name: 'silu',
  symbol: 'silu',
  value: (x) => damped(x, logistic(x)),
  derivative: (x) => logistic(x) + damped(x, logisticSlope(x)),
  formula: { value: 'x / (1 + exp(-x))', derivative: '(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))' },
  facts: { range: [-0.2784645427610738, Infinity], monotone: false, smooth: true, saturation: 'none' },
});
