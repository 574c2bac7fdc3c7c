import { activation } from './activation.js';

/**
 * The soft sign x / (1 + |x|) from −1 to 1, with derivative 1 / (1 + |x|)²; it saturates like 1/x, far more slowly than
 * tanh. Its second derivative jumps at 0. X. Glorot, Y. Bengio, "Understanding the difficulty of training deep
 * feedforward neural networks", AISTATS 2010.
 */
export const softsign = activation({
  name: 'softsign',
  symbol: 'softsign',
  value: (x) => (Math.abs(x) === Infinity ? Math.sign(x) : x / (1 + Math.abs(x))),
  derivative: (x) => 1 / (1 + Math.abs(x)) / (1 + Math.abs(x)),
  formula: { value: 'x / (1 + abs(x))', derivative: '1 / (1 + abs(x)) ^ 2' },
  facts: { range: [-1, 1], monotone: true, smooth: true, saturation: 'soft' },
  kinks: () => [0],
});
