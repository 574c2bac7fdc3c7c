import { LEAST_VARIANCE } from '@bp-graph/core';
import { at, type Linkers } from './link.js';

/** Layer normalisation, lane by lane. */
export const normaliseLinkers: Linkers<'normalise' | 'normaliseBack'> = {
  normalise({ units, epsilon, gain, gainStride, bias, biasStride, ...operands }, binding) {
    const { lanes, memory } = binding;
    const y = at(binding, operands.y, units * lanes);
    const x = at(binding, operands.x, units * lanes);
    return () => {
      for (let lane = 0; lane < lanes; lane++) {
        const { unit, mean, slope } = measure(x, lane, lanes, memory[epsilon]);
        for (let i = 0, k = lane; i < units; i++, k += lanes)
          y[k] = memory[gain + i * gainStride] * (x[k] / unit - mean) * slope + memory[bias + i * biasStride];
      }
    };
  },
  normaliseBack({ into, add, units, epsilon, gain, gainStride, ...operands }, binding) {
    const { lanes, memory } = binding;
    const sum = at(binding, into, units * lanes);
    const x = at(binding, operands.x, units * lanes);
    const g = at(binding, operands.g, units * lanes);
    return () => {
      for (let lane = 0; lane < lanes; lane++) {
        const { unit, mean, slope } = measure(x, lane, lanes, memory[epsilon]);
        let [ofAll, along] = [0, 0];
        for (let i = 0, k = lane; i < units; i++, k += lanes) {
          const h = memory[gain + i * gainStride] * g[k];
          ofAll += h / units;
          along += (h * (x[k] / unit - mean) * slope) / units;
        }
        for (let i = 0, k = lane; i < units; i++, k += lanes) {
          const h = memory[gain + i * gainStride] * g[k];
          const part = (slope / unit) * (h - ofAll - (x[k] / unit - mean) * slope * along);
          sum[k] = add === 1 ? sum[k] + part : part;
        }
      }
    };
  },
};

/** The scale of a lane, its mean relative to it, and the inverse of its standard deviation. */
function measure(x: Float64Array, lane: number, lanes: number, epsilon: number) {
  const units = x.length / lanes;
  let [greatest, mean, variance] = [0, 0, 0];
  for (let k = lane; k < x.length; k += lanes) greatest = Math.max(greatest, Math.abs(x[k]));
  // Squares of larger numbers would overflow.
  const unit = greatest > 1e100 && greatest < Infinity ? greatest : 1;
  for (let k = lane; k < x.length; k += lanes) mean += x[k] / unit / units;
  for (let k = lane; k < x.length; k += lanes) variance += (x[k] / unit - mean) ** 2 / units;
  return { unit, mean, slope: 1 / Math.sqrt(Math.max(variance + epsilon / unit / unit, LEAST_VARIANCE)) };
}
