import { describe, expect, it } from 'vitest';
import { evaluateFormula, evaluateRow } from '../src/expression/evaluate.js';
import { parseFormula } from '../src/expression/parse.js';
import { Random } from '../src/random.js';
import { tensor, zeros, type Shape, type Tensor } from '../src/tensor.js';
import { weightedSum } from '../src/weighted-sum.js';
import { apply, product } from './support/apply.js';
import { faultOf } from './support/fault-of.js';

const BATCH = 5;
const IN = 3;
const OUT = 4;

describe('a weighted sum', () => {
  it("is the tutorial's net: weights from unit j to unit i, plus the bias", () => {
    const { output } = apply(weightedSum, [
      tensor([1, 2], [0.05, 0.1]),
      tensor([2, 2], [0.15, 0.2, 0.25, 0.3]),
      tensor([2], [0.35, 0.35]),
    ]);
    expect(output).toEqual(tensor([1, 2], [0.35 + 0.05 * 0.15 + 0.1 * 0.2, 0.35 + 0.05 * 0.25 + 0.1 * 0.3]));
  });

  it('agrees with its formula for every unit', () => {
    const [x, w, b] = [normal([1, IN]), normal([OUT, IN]), normal([OUT])];
    const call = apply(weightedSum, [x, w, b]);
    const gradient = normal([1, OUT]);
    const [byWeight, byValue, byBias] = [1, 0, 2].map(
      (index) => product(weightedSum, call, gradient, index).data,
    );
    const [valueSlope, weightSlope, biasSlope] = weightedSum.formula.derivatives.map(parseFormula);
    for (let i = 0; i < OUT; i++) {
      const scope = { x: x.data, w: w.data.slice(i * IN, (i + 1) * IN), b: b.data[i] };
      expect(call.output.data[i]).toBeCloseTo(
        evaluateFormula(parseFormula(weightedSum.formula.value), scope),
        12,
      );
      evaluateRow(weightSlope, scope).forEach((slope, j) => {
        expect(byWeight[i * IN + j]).toBe(gradient.data[i] * slope);
      });
      evaluateRow(valueSlope, scope).forEach((slope, j) => (byValue[j] -= gradient.data[i] * slope));
      expect(byBias[i]).toBe(gradient.data[i] * evaluateFormula(biasSlope));
    }
    byValue.forEach((rest) => expect(rest).toBeCloseTo(0, 12));
  });

  it('gives the same result with transposed weights and `transpose`', () => {
    const [x, w, b, gradient] = [normal([BATCH, IN]), normal([OUT, IN]), normal([OUT]), normal([BATCH, OUT])];
    const plain = apply(weightedSum, [x, w, b]);
    const turned = apply(weightedSum, [x, transposed(w), b], { transpose: true });
    expect(turned.output).toEqual(plain.output);
    expect(product(weightedSum, turned, gradient, 0)).toEqual(product(weightedSum, plain, gradient, 0));
    expect(transposed(product(weightedSum, turned, gradient, 1))).toEqual(
      product(weightedSum, plain, gradient, 1),
    );
  });

  it('shares one scalar bias among all units and sums their gradients', () => {
    const call = apply(weightedSum, [zeros([1, IN]), zeros([OUT, IN]), tensor([], [2])]);
    expect(Array.from(call.output.data)).toEqual([2, 2, 2, 2]);
    expect(product(weightedSum, call, tensor([1, OUT], [1, 2, 3, 4]), 2)).toEqual(tensor([], [10]));
  });

  it('is bit for bit the same as a layer of one-unit neurons', () => {
    const [x, w, b] = [normal([BATCH, IN]), normal([OUT, IN]), normal([OUT])];
    const gradient = normal([BATCH, OUT]);
    const layer = apply(weightedSum, [x, w, b]);
    const columns = Array.from({ length: IN }, (_, j) => column(x, j));
    const towardsColumns = columns.map(({ shape }) => zeros(shape));
    for (let i = 0; i < OUT; i++) {
      const weights = Array.from({ length: IN }, (_, j) => tensor([], [w.data[i * IN + j]]));
      const neuron = apply(weightedSum, [...columns, ...weights, tensor([], [b.data[i]])]);
      const delta = column(gradient, i);
      expect(neuron.output).toEqual(column(layer.output, i));
      weights.forEach((_, j) => {
        expect(product(weightedSum, neuron, delta, IN + j).data[0]).toBe(
          product(weightedSum, layer, gradient, 1).data[i * IN + j],
        );
        product(weightedSum, neuron, delta, j, towardsColumns[j]);
      });
      expect(product(weightedSum, neuron, delta, 2 * IN).data[0]).toBe(
        product(weightedSum, layer, gradient, 2).data[i],
      );
    }
    expect(towardsColumns).toEqual(
      columns.map((_, j) => column(product(weightedSum, layer, gradient, 0), j)),
    );
  });

  it.each<{ shapes: readonly Shape[]; found: string; expected: RegExp }>([
    {
      shapes: [
        [2, 3],
        [4, 5],
      ],
      found: '[4, 5]',
      expected: /3 units of \[2, 3\]/,
    },
    { shapes: [[2], [4, 2]], found: '[2]', expected: /\[batch, units\]/ },
    {
      shapes: [
        [2, 3],
        [4, 3, 1],
      ],
      found: '[4, 3, 1]',
      expected: /\[out, in\]/,
    },
    { shapes: [[2, 3], [4, 3], [5]], found: '[5]', expected: /\[4\]/ },
    {
      shapes: [
        [2, 3],
        [7, 3],
        [4, 3],
        [4, 3],
      ],
      found: '[7, 3]',
      expected: /batch size 2 of \[2, 3\]/,
    },
    {
      shapes: [
        [2, 3],
        [2, 3],
        [4, 3],
        [5, 3],
      ],
      found: '[5, 3]',
      expected: /4 units/,
    },
    { shapes: [[2, 3], []], found: 'scalar', expected: /3 units of \[2, 3\]/ },
  ])('rejects the shapes $shapes', ({ shapes, found, expected }) => {
    const fault = faultOf(() => weightedSum.inferShape(shapes, { transpose: false }));
    expect(fault.found).toBe(found);
    expect(fault.expected).toMatch(expected);
  });
});

function normal(shape: Shape): Tensor {
  const random = new Random(shape.join());
  const { data } = zeros(shape);
  return { shape, data: data.map(() => random.normal()) };
}

function column({ shape: [batch, units], data }: Tensor, j: number): Tensor {
  return tensor(
    [batch, 1],
    Array.from({ length: batch }, (_, row) => data[row * units + j]),
  );
}

function transposed({ shape: [rows, columns], data }: Tensor): Tensor {
  return tensor(
    [columns, rows],
    Array.from(data, (_, k) => data[(k % rows) * columns + Math.floor(k / rows)]),
  );
}
