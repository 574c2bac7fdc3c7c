import { choiceRule } from '../attributes.js';
import { damped, logistic, logisticSlope, normalDensity, normalDistribution } from '../special.js';
import { activation, type ScalarFormula } from './activation.js';

type GeluAttributes = { readonly approximation: 'none' | 'tanh' };

/**
 * The Gaussian error linear unit xΦ(x), Φ being the standard normal distribution and φ = Φ' its density; the derivative is Φ(x) +
 * xφ(x). It falls to −0.17 at −0.75 and tends to 0 on the left, to x on the right.
 *
 * With `approximation: 'tanh'` it is ½x(1 + tanh u), u = √(2/π)(x + 0.044715x³), as in PyTorch. Since ½(1 + tanh u) is σ(2u), both
 * forms are x times a distribution function, and both keep full relative precision in the left tail. D. Hendrycks, K. Gimpel,
 * "Gaussian error linear units", arXiv:1606.08415, 2016.
 */
export const gelu = activation<'gelu', GeluAttributes>({
  name: 'gelu',
  symbol: 'gelu',
  rules: { approximation: choiceRule('none for the exact form', ['none', 'tanh'], 'none') },
  value: (x, { approximation }) =>
    damped(x, approximation === 'tanh' ? logistic(exponent(x)) : normalDistribution(x)),
  derivative: (x, _y, { approximation }) =>
    approximation === 'tanh'
      ? logistic(exponent(x)) + damped(x * exponentSlope(x), logisticSlope(exponent(x)))
      : normalDistribution(x) + damped(x, normalDensity(x)),
  formula: exact(),
  formulaFor: ({ approximation }) => (approximation === 'tanh' ? approximate() : exact()),
  facts: { range: [-0.17004075057125406, Infinity], monotone: false, smooth: true, saturation: 'none' },
});

const LINEAR = 2 * Math.sqrt(2 / Math.PI);
const CUBIC = 0.044715;

/** 2u, the argument of the logistic form. */
function exponent(x: number): number {
  return LINEAR * x * (1 + CUBIC * x * x);
}

function exponentSlope(x: number): number {
  return LINEAR * (1 + 3 * CUBIC * x * x);
}

function exact(): ScalarFormula {
  const distribution = '(1 + erf(x / sqrt(2))) / 2';
  return { value: `x * ${distribution}`, derivative: `${distribution} + x * exp(-x ^ 2 / 2) / sqrt(2 * pi)` };
}

function approximate(): ScalarFormula {
  const u = `sqrt(2 / pi) * (x + ${CUBIC} * x ^ 3)`;
  const slope = `sqrt(2 / pi) * (1 + 3 * ${CUBIC} * x ^ 2)`;
  return {
    value: `x * (1 + tanh(${u})) / 2`,
    derivative: `(1 + tanh(${u})) / 2 + x * (1 - tanh(${u}) ^ 2) * ${slope} / 2`,
  };
}
