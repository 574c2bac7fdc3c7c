import { exponentialRow, peakOf, share } from './exponential-row.js';
import { rowActivation } from './row-activation.js';

/**
 * Normalised exponentials: yᵢ = e^(xᵢ) / Σⱼ e^(xⱼ) over the units of each row, which sum to 1. Units depend on each other:
 * ∂yᵢ/∂xⱼ = yᵢ(δᵢⱼ − yⱼ), so the vector-Jacobian product is yᵢ(gᵢ − Σⱼ gⱼyⱼ).
 *
 * Stable at every finite input. A single +∞ takes the whole share, −∞ takes none; a NaN makes its whole row NaN.
 * J. S. Bridle, "Probabilistic interpretation of feedforward classification network outputs", 1990.
 */
export const softmax = rowActivation({
  name: 'softmax',
  symbol: 'softmax',
  value(x, y, start, end) {
    const row = exponentialRow(x, start, end);
    for (let i = start; i < end; i++) y[i] = share(x, i, row);
  },
  product(y, gradient, into, start, end) {
    // The shares sum to 1, so gradients may be measured relative to that of the largest share, which avoids cancellation.
    const origin = gradient[peakOf(y, start, end)];
    let mean = 0;
    for (let i = start; i < end; i++) mean += y[i] * (gradient[i] - origin);
    for (let i = start; i < end; i++) into[i] += y[i] * (gradient[i] - origin - mean);
  },
  formula: { value: 'exp(x) / sum(exp(x))', derivatives: ['y * (g - sum(g * y))'] },
  facts: { range: [0, 1], monotone: false, smooth: true, saturation: 'soft' },
});
