import { activation } from './activation.js';

const ALPHA = 1.6732632423543772;
const LAMBDA = 1.0507009873554805;

/**
 * The scaled exponential linear unit λ · elu(x) with α = 1.67326… and λ = 1.0507…, which preserve mean 0 and variance 1
 * from layer to layer. The derivative is λ above 0 and λαeˣ below and at 0, as in PyTorch.
 * G. Klambauer, T. Unterthiner, A. Mayr, S. Hochreiter, "Self-normalizing neural networks", NeurIPS 2017.
 */
export const selu = activation({
  name: 'selu',
  symbol: 'selu',
  value: (x) => LAMBDA * (x > 0 ? x : ALPHA * Math.expm1(x)),
  derivative: (x) => LAMBDA * (x > 0 ? 1 : ALPHA * Math.exp(x)),
  formula: {
    value: `${LAMBDA} * if(x > 0, x, ${ALPHA} * (exp(x) - 1))`,
    derivative: `${LAMBDA} * if(x > 0, 1, ${ALPHA} * exp(x))`,
  },
  facts: { range: [-LAMBDA * ALPHA, Infinity], monotone: true, smooth: false, saturation: 'none' },
  kinks: () => [0],
});
