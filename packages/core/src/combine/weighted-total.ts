import { numbersRule } from '../attributes.js';
import { Fault } from '../fault.js';
import { shapeFault } from '../shape-fault.js';
import type { Combination } from './combination.js';

type WeightedTotalAttributes = { readonly weights: readonly number[] };

/** Several losses as one: Σᵢ weights[i] · lossᵢ. Inputs and value are scalars; there is one weight per input. */
export const weightedTotal: Combination<'weighted-total', WeightedTotalAttributes> = {
  name: 'weighted-total',
  family: 'combination',
  symbol: 'E',
  roles: ['loss…'],
  arity: [1, Infinity],
  rules: { weights: numbersRule('weight of each input, in order') },
  formula: { value: 'sum(weights * loss)', derivatives: ['weights'] },
  inferShape(shapes, { weights }) {
    shapes.forEach((shape, k) => {
      if (shape.length > 0) throw shapeFault(`input ${k}`, shape, 'a scalar, as a loss is');
    });
    if (weights.length === shapes.length) return [];
    throw new Fault({
      what: 'wrong count of weights',
      found: weights.length,
      expected: `${shapes.length}, one for each input`,
    });
  },
  forward({ inputs, output, attributes: { weights } }) {
    output.data[0] = inputs.reduce((total, { data }, i) => total + weights[i] * data[0], 0);
  },
  backward({ attributes: { weights } }, gradient, index, into) {
    into.data[0] += gradient.data[0] * weights[index];
  },
};
