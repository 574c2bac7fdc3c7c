import { exponentialRow, logShare, peakOf } from './exponential-row.js';
import { rowActivation } from './row-activation.js';

/**
 * The logarithm of softmax: yᵢ = xᵢ − ln Σⱼ e^(xⱼ) over the units of each row. ∂yᵢ/∂xⱼ = δᵢⱼ − e^(yⱼ), so the
 * vector-Jacobian product is gᵢ − e^(yᵢ) Σⱼ gⱼ.
 *
 * Stable at every finite input, where taking the logarithm of a softmax could give −∞; a NaN makes its whole row NaN.
 */
export const logSoftmax = rowActivation({
  name: 'log-softmax',
  symbol: 'log softmax',
  value(x, y, start, end) {
    const row = exponentialRow(x, start, end);
    for (let i = start; i < end; i++) y[i] = logShare(x, i, row);
  },
  product(y, gradient, into, start, end) {
    const peak = peakOf(y, start, end);
    let others = 0;
    for (let i = start; i < end; i++) if (i !== peak) others += gradient[i];
    for (let i = start; i < end; i++) {
      // A share near 1 would cancel against its own gradient, so 1 − e^y is computed as one term there.
      if (i === peak) into[i] += -gradient[i] * Math.expm1(y[i]) - Math.exp(y[i]) * others;
      else into[i] += gradient[i] - Math.exp(y[i]) * (gradient[peak] + others);
    }
  },
  formula: { value: 'x - log(sum(exp(x)))', derivatives: ['g - exp(y) * sum(g)'] },
  facts: { range: [-Infinity, 0], monotone: false, smooth: true, saturation: 'soft' },
});
