import { numberRule } from '../attributes.js';
import { activation } from './activation.js';

/**
 * The leaky rectifier: x above 0, slope · x below. At 0 the derivative is `slope`, as in PyTorch; the default of 0.01 is
 * PyTorch's too. A. L. Maas, A. Y. Hannun, A. Y. Ng, "Rectifier nonlinearities improve neural network acoustic models",
 * ICML 2013.
 */
export const leakyRelu = activation<'leaky-relu', { readonly slope: number }>({
  name: 'leaky-relu',
  symbol: 'leaky relu',
  rules: { slope: numberRule('slope below 0', 0.01) },
  value: (x, { slope }) => (x > 0 ? x : slope * x),
  derivative: (x, _y, { slope }) => (x > 0 ? 1 : x <= 0 ? slope : NaN),
  formula: { value: 'if(x > 0, x, slope * x)', derivative: 'if(x > 0, 1, slope)' },
  facts: { range: [-Infinity, Infinity], monotone: true, smooth: false, saturation: 'none' },
  kinks: () => [0],
});
