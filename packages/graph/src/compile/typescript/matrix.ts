import { ADDED, BIAS } from '../sum-start.js';
import { at, type Linkers } from './link.js';

/** Gathers rows into lanes, and computes matrix products over lanes. */
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
        if (start !== ADDED) {
          const first = start === BIAS ? bias[i * biasStride] : 0;
          for (let k = row, end = row + lanes; k < end; k++) z[k] = first;
        }
        let j = 0;
        let from = i * unitStride;
        for (; j <= width - 4; j += 4, from += 4 * inputStride) {
          const second = from + 2 * inputStride;
          addFour(
            z,
            row,
            lanes,
            x,
            j * lanes,
            w[from],
            w[from + inputStride],
            w[second],
            w[second + inputStride],
          );
        }
        if (j <= width - 2) {
          addTwo(z, row, lanes, x, j * lanes, w[from], w[from + inputStride]);
          j += 2;
          from += 2 * inputStride;
        }
        if (j < width) addOne(z, row, lanes, x, j * lanes, w[from]);
      }
    };
  },
  outer({ into, units, width, unitStride, inputStride, add, ...operands }, binding) {
    const { lanes, memory } = binding;
    const g = at(binding, operands.g, units * lanes);
    const x = at(binding, operands.x, width * lanes);
    return () => {
      for (let i = 0; i < units; i++) {
        let to = into + i * unitStride;
        let j = 0;
        // Two inputs at a time, which share the reads of g.
        for (; j <= width - 2; j += 2, to += 2 * inputStride) {
          let first = 0;
          let second = 0;
          for (let k = i * lanes, l = j * lanes, end = k + lanes; k < end; k++, l++) {
            const own = g[k];
            first += own * x[l];
            second += own * x[l + lanes];
          }
          memory[to] = add === 1 ? memory[to] + first : first;
          memory[to + inputStride] = add === 1 ? memory[to + inputStride] + second : second;
        }
        if (j < width) {
          let sum = 0;
          for (let k = i * lanes, l = j * lanes, end = k + lanes; k < end; k++, l++) sum += g[k] * x[l];
          memory[to] = add === 1 ? memory[to] + sum : sum;
        }
      }
    };
  },
  total({ into, units, stride, add, ...operands }, binding) {
    const { lanes, memory } = binding;
    const g = at(binding, operands.g, units * lanes);
    return () => {
      for (let i = 0, k = 0, to = into; i < units; i++, to += stride) {
        let sum = 0;
        for (const end = k + lanes; k < end; k++) sum += g[k];
        memory[to] = add === 1 || (stride === 0 && i > 0) ? memory[to] + sum : sum;
      }
    };
  },
};

/** Adds four inputs to one unit in all lanes: few passes over the unit, with few numbers to hold in registers. */
function addFour(
  z: Float64Array,
  row: number,
  lanes: number,
  x: Float64Array,
  from: number,
  w0: number,
  w1: number,
  w2: number,
  w3: number,
): void {
  for (let k = row, l = from, end = row + lanes; k < end; k++, l++)
    z[k] = z[k] + w0 * x[l] + w1 * x[l + lanes] + w2 * x[l + 2 * lanes] + w3 * x[l + 3 * lanes];
}

function addTwo(
  z: Float64Array,
  row: number,
  lanes: number,
  x: Float64Array,
  from: number,
  w0: number,
  w1: number,
): void {
  for (let k = row, l = from, end = row + lanes; k < end; k++, l++)
    z[k] = z[k] + w0 * x[l] + w1 * x[l + lanes];
}

function addOne(
  z: Float64Array,
  row: number,
  lanes: number,
  x: Float64Array,
  from: number,
  w0: number,
): void {
  for (let k = row, l = from, end = row + lanes; k < end; k++, l++) z[k] += w0 * x[l];
}
