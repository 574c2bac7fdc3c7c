import type { Loss } from '@bp-graph/core';
import { at, type Linkers } from './link.js';

/** Entrywise losses by their own functions. */
export const lossLinkers: Linkers<'loss' | 'lossBack'> = {
  loss({ into, units, divisor, byRows, ...operands }, binding) {
    const { lanes, memory, moment, attributes } = binding;
    const { value } = scalarOf(binding.operation as Loss);
    const y = at(binding, operands.y, units * lanes);
    const t = at(binding, operands.t, units * lanes);
    return () => {
      let sum = 0;
      for (let first = 0; first < y.length; first += lanes)
        for (let k = first; k < first + moment.rows; k++) sum += value(y[k], t[k], attributes);
      memory[into] = sum / (byRows === 1 ? divisor * moment.rows : divisor);
    };
  },
  lossBack({ into, add, side, g, units, divisor, byRows, ...operands }, binding) {
    const { lanes, memory, moment, attributes } = binding;
    const { derivative, targetDerivative } = scalarOf(binding.operation as Loss);
    const slope = side === 0 ? derivative : targetDerivative;
    const y = at(binding, operands.y, units * lanes);
    const t = at(binding, operands.t, units * lanes);
    const sum = at(binding, into, units * lanes);
    return () => {
      const factor = memory[g] / (byRows === 1 ? divisor * moment.rows : divisor);
      for (let first = 0; first < y.length; first += lanes) {
        for (let lane = 0; lane < lanes; lane++) {
          const k = first + lane;
          const part = lane < moment.rows ? factor * slope(y[k], t[k], attributes) : 0;
          sum[k] = add === 1 ? sum[k] + part : part;
        }
      }
    };
  },
};

function scalarOf({ name, scalar }: Loss): NonNullable<Loss['scalar']> {
  if (scalar !== undefined) return scalar;
  throw new Error(`${name} has no functions of one entry`);
}
