import { damped } from '../special.js';
import { activation } from './activation.js';

/**
 * Mish x · tanh(ln(1 + eˣ)): with w the tanh, its derivative is w + x(1 − w²)σ(x). It falls to −0.31 at −1.19 and tends to 0 on the
 * left, to x on the right. w and w' are computed as quotients of polynomials in e^(−|x|), which neither overflow nor cancel. D.
 * Misra, "Mish: a self regularized non-monotonic activation function", BMVC 2020.
 */
export const mish = activation({
  name: 'mish',
  symbol: 'mish',
  value: (x) => damped(x, weight(x)),
  derivative: (x) => weight(x) + damped(x, weightSlope(x)),
  formula: {
    value: 'x * tanh(log(1 + exp(x)))',
    derivative: 'tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp(-x))',
  },
  facts: { range: [-0.30884341301725043, Infinity], monotone: false, smooth: true, saturation: 'none' },
});

/** tanh(ln(1 + eˣ)) = (s² − 1) / (s² + 1) with s = 1 + eˣ, both parts divided by e²ˣ where x > 0. */
function weight(x: number): number {
  const e = Math.exp(-Math.abs(x));
  return x > 0 ? (1 + 2 * e) / (1 + 2 * e * (1 + e)) : (e * (e + 2)) / (e * (e + 2) + 2);
}

function weightSlope(x: number): number {
  const e = Math.exp(-Math.abs(x));
  const d = x > 0 ? 1 + 2 * e * (1 + e) : e * (e + 2) + 2;
  return (4 * (x > 0 ? e * e : e) * (1 + e)) / (d * d);
}
