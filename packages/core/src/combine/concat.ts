import { shapeFault } from '../shape-fault.js';
import { formatShape } from '../tensor.js';
import { batchAndUnits, type Combination } from './combination.js';

/** The units of two or more values [batch, unitsₖ] side by side, in the order of the inputs: [batch, Σ unitsₖ]. */
export const concat: Combination<'concat'> = {
  name: 'concat',
  family: 'combination',
  symbol: '‖',
  roles: ['a', 'b…'],
  arity: [2, Infinity],
  rules: {},
  formula: { value: 'concat(a, b)', derivatives: ['1', '1'] },
  inferShape(shapes) {
    const [batch] = batchAndUnits(shapes[0]);
    let units = 0;
    shapes.forEach((shape, k) => {
      if (batchAndUnits(shape, k)[0] !== batch)
        throw shapeFault(`input ${k}`, shape, `batch ${batch}, as input 0 of ${formatShape(shapes[0])}`);
      units += shape[1];
    });
    return [batch, units];
  },
  origin(unit, shapes) {
    let [index, own] = [0, unit];
    while (own >= shapes[index][1]) own -= shapes[index++][1];
    return [index, own];
  },
  forward({ inputs, output }) {
    const [batch, units] = output.shape;
    let offset = 0;
    for (const { data, shape } of inputs) {
      const width = shape[1];
      for (let row = 0; row < batch; row++) {
        for (let j = 0; j < width; j++) output.data[row * units + offset + j] = data[row * width + j];
      }
      offset += width;
    }
  },
  backward({ inputs }, { data: g, shape: [batch, units] }, index, into) {
    const offset = inputs.slice(0, index).reduce((sum, { shape }) => sum + shape[1], 0);
    const width = inputs[index].shape[1];
    for (let row = 0; row < batch; row++) {
      for (let j = 0; j < width; j++) into.data[row * width + j] += g[row * units + offset + j];
    }
  },
};
