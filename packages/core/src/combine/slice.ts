import { countRule } from '../attributes.js';
import { Fault } from '../fault.js';
import { formatShape } from '../tensor.js';
import { batchAndUnits, type Combination } from './combination.js';

type SliceAttributes = { readonly from: number; readonly to: number };

/** Units `from` (inclusive, counted from 0) to `to` (exclusive) of a value [batch, units]; at least one. */
export const slice: Combination<'slice', SliceAttributes> = {
  name: 'slice',
  family: 'combination',
  symbol: '[:]',
  roles: ['x'],
  arity: [1, 1],
  rules: {
    from: countRule('first unit, counted from 0', 0, 0),
    to: countRule('end unit, exclusive', 1),
  },
  formula: { value: 'slice(x, from, to)', derivatives: ['1'] },
  inferShape([shape], { from, to }) {
    const [batch, units] = batchAndUnits(shape);
    if (from < to && to <= units) return [batch, to - from];
    throw new Fault({
      what: 'slice does not fit',
      found: `units ${from} to ${to}`,
      expected: `from < to ≤ ${units} for ${formatShape(shape)}`,
    });
  },
  origin: (unit, _shapes, { from }) => [0, from + unit],
  forward({ inputs: [x], output, attributes: { from } }) {
    const [batch, width] = output.shape;
    for (let row = 0; row < batch; row++) {
      for (let j = 0; j < width; j++) output.data[row * width + j] = x.data[row * x.shape[1] + from + j];
    }
  },
  backward({ inputs: [x], attributes: { from } }, { data: g, shape: [batch, width] }, _index, into) {
    for (let row = 0; row < batch; row++) {
      for (let j = 0; j < width; j++) into.data[row * x.shape[1] + from + j] += g[row * width + j];
    }
  },
};
