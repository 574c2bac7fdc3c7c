import type { Operation } from '@bp-graph/core';

/** Every unit minus its mean over the batch: an operation that mixes rows, unlike any in the library. */
export const centredBatch: Operation = {
  name: 'centred-batch',
  family: 'combination',
  symbol: '−µ',
  roles: ['x'],
  arity: [1, 1],
  rules: {},
  formula: { value: 'x - mean(x)', derivatives: ['g - mean(g)'] },
  inferShape: ([shape]) => shape,
  forward({ inputs: [x], output }) {
    const [rows, units] = x.shape;
    output.data.forEach((_, i) => (output.data[i] = x.data[i] - meanOf(x.data, i % units, rows, units)));
  },
  backward(_call, gradient, _index, into) {
    const [rows, units] = gradient.shape;
    into.data.forEach(
      (sum, i) => (into.data[i] = sum + gradient.data[i] - meanOf(gradient.data, i % units, rows, units)),
    );
  },
};

function meanOf(data: ArrayLike<number>, unit: number, rows: number, units: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += data[row * units + unit];
  return sum / rows;
}
