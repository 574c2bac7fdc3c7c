import { batchAndUnits, equalShapes, type Combination } from './combination.js';

/** The dot product Σⱼ aⱼbⱼ of each pair of rows: two values of the same shape [batch, units] give [batch, 1]. */
export const dot: Combination<'dot'> = {
  name: 'dot',
  family: 'combination',
  symbol: '•',
  roles: ['a', 'b'],
  arity: [2, 2],
  rules: {},
  formula: { value: 'sum(a * b)', derivatives: ['b', 'a'] },
  inferShape: (shapes) => [batchAndUnits(equalShapes(shapes))[0], 1],
  forward({ inputs: [a, b], output }) {
    const [batch, units] = a.shape;
    for (let row = 0; row < batch; row++) {
      let sum = 0;
      for (let i = row * units; i < (row + 1) * units; i++) sum += a.data[i] * b.data[i];
      output.data[row] = sum;
    }
  },
  backward({ inputs }, gradient, index, into) {
    const other = inputs[1 - index];
    const [batch, units] = other.shape;
    for (let row = 0; row < batch; row++) {
      for (let i = row * units; i < (row + 1) * units; i++)
        into.data[i] += gradient.data[row] * other.data[i];
    }
  },
};
