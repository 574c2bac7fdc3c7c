import { at, type Linkers } from './link.js';

/** Rows into lanes, and products of matrices over lanes. */
export const matrixLinkers: Linkers<'gather' | 'affine' | 'outer' | 'total'> = {
  gather({ into, table, units }, { memory, lanes, moment }) {
    return () => {
      const { rows, start, order } = moment;
      for (let lane = 0; lane < lanes; lane++) {
        const from = table + order[lane < rows ? start + lane : start] * units;
        for (let j = 0, to = into + lane; j < units; j++, to += lanes) memory[to] = memory[from + j];
      }
    };
  },
  affine(operands, binding) {
    const { units, start, biasStride, width, unitStride, inputStride } = operands;
    const { lanes } = binding;
    const z = at(binding, operands.into, units * lanes);
    const x = at(binding, operands.x, width * lanes);
    const w = binding.memory.subarray(operands.w);
    const bias = binding.memory.subarray(operands.bias);
    return () => {
      for (let i = 0, row = 0; i < units; i++, row += lanes) {
        const first = start === 2 ? bias[i * biasStride] : 0;
        for (let lane = 0; lane < lanes; lane++) {
          let sum = start === 1 ? z[row + lane] : first;
          for (let j = 0, at = i * unitStride, k = lane; j < width; j++, at += inputStride, k += lanes)
            sum += w[at] * x[k];
          z[row + lane] = sum;
        }
      }
    };
  },
  outer({ into, units, width, unitStride, inputStride, add, ...operands }, binding) {
    const { lanes, memory } = binding;
    const g = at(binding, operands.g, units * lanes);
    const x = at(binding, operands.x, width * lanes);
    return () => {
      for (let i = 0; i < units; i++) {
        for (let j = 0; j < width; j++) {
          let sum = 0;
          for (let k = i * lanes, l = j * lanes, end = k + lanes; k < end; k++, l++) sum += g[k] * x[l];
          const to = into + i * unitStride + j * inputStride;
          memory[to] = add === 1 ? memory[to] + sum : sum;
        }
      }
    };
  },
  total({ into, units, stride, add, ...operands }, binding) {
    const { lanes, memory } = binding;
    const g = at(binding, operands.g, units * lanes);
    return () => {
      if (add === 0) for (let i = 0; i < (stride === 0 ? 1 : units); i++) memory[into + i] = 0;
      for (let i = 0, k = 0; i < units; i++) {
        let sum = 0;
        for (const end = k + lanes; k < end; k++) sum += g[k];
        memory[into + i * stride] += sum;
      }
    };
  },
};
