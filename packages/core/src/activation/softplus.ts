import { logistic } from '../special.js';
import { activation } from './activation.js';

/**
 * The soft rectifier ln(1 + eˣ), whose derivative is the sigmoid. It tends to 0 on the left and to x on the right. It is
 * computed as max(x, 0) + ln(1 + e^(−|x|)), accurate at every magnitude, where PyTorch returns x itself above a threshold.
 * C. Dugas, Y. Bengio, F. Bélisle, C. Nadeau, R. Garcia, "Incorporating second-order functional knowledge for better
 * option pricing", NeurIPS 2000.
 */
export const softplus = activation({
  name: 'softplus',
  symbol: 'softplus',
  value: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  derivative: logistic,
  formula: { value: 'log(1 + exp(x))', derivative: '1 / (1 + exp(-x))' },
  facts: { range: [0, Infinity], monotone: true, smooth: true, saturation: 'none' },
});
