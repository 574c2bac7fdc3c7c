import { at, type Linkers } from './link.js';

/** Sums and products over the units of each lane. */
export const unitLinkers: Linkers<'sumUnits' | 'spreadUnits' | 'dotUnits' | 'scaleUnits'> = {
  sumUnits({ into, add, units, factor, ...operands }, binding) {
    const { lanes, memory } = binding;
    const y = at(binding, into, lanes);
    const x = at(binding, operands.x, units * lanes);
    return () => {
      for (let lane = 0; lane < lanes; lane++) {
        let sum = 0;
        for (let k = lane; k < x.length; k += lanes) sum += x[k];
        y[lane] = (add === 1 ? y[lane] : 0) + memory[factor] * sum;
      }
    };
  },
  spreadUnits({ into, add, units, factor, ...operands }, binding) {
    const { lanes, memory } = binding;
    const y = at(binding, into, units * lanes);
    const g = at(binding, operands.g, lanes);
    return () => {
      for (let k = 0; k < y.length; k++) y[k] = (add === 1 ? y[k] : 0) + memory[factor] * g[k % lanes];
    };
  },
  dotUnits({ into, add, units, ...operands }, binding) {
    const { lanes } = binding;
    const y = at(binding, into, lanes);
    const a = at(binding, operands.a, units * lanes);
    const b = at(binding, operands.b, units * lanes);
    return () => {
      for (let lane = 0; lane < lanes; lane++) {
        let sum = 0;
        for (let k = lane; k < a.length; k += lanes) sum += a[k] * b[k];
        y[lane] = (add === 1 ? y[lane] : 0) + sum;
      }
    };
  },
  scaleUnits({ into, add, units, ...operands }, binding) {
    const { lanes } = binding;
    const y = at(binding, into, units * lanes);
    const g = at(binding, operands.g, lanes);
    const b = at(binding, operands.b, units * lanes);
    return () => {
      for (let k = 0; k < y.length; k++) y[k] = (add === 1 ? y[k] : 0) + g[k % lanes] * b[k];
    };
  },
};
