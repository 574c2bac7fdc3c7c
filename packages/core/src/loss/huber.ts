import { positiveRule } from '../attributes.js';
import { loss } from './loss.js';

/**
 * Quadratic near the target and linear far from it: with d = y − t, ½d² for |d| ≤ δ and δ(|d| − ½δ) beyond; derivative
 * d, clamped to [−δ, δ]. Each branch is computed only where it applies, so an error of 1e200 neither overflows nor
 * turns into NaN. P. J. Huber, "Robust estimation of a location parameter", Ann. Math. Statist. 35 (1964).
 */
export const huber = loss<'huber', { readonly delta: number }>({
  name: 'huber',
  rules: { delta: positiveRule('error where quadratic becomes linear', 1) },
  reduction: 'mean',
  value(y, t, { delta }) {
    const d = Math.abs(y - t);
    return d <= delta ? 0.5 * d * d : delta * (d - 0.5 * delta);
  },
  derivative: (y, t, { delta }) => clamp(y - t, delta),
  targetDerivative: (y, t, { delta }) => clamp(t - y, delta),
  formula: {
    value: 'if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (abs(y - t) - delta / 2))',
    derivative: 'min(max(y - t, -delta), delta)',
    targetDerivative: 'min(max(t - y, -delta), delta)',
  },
  side: (y, t, { delta }) => Math.sign(y - t - delta) + Math.sign(y - t + delta),
});

function clamp(x: number, most: number): number {
  return Math.min(Math.max(x, -most), most);
}
