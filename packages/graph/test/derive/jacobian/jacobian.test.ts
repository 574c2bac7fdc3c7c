import {
  completeAttributes,
  operations,
  Random,
  type Call,
  type Operation,
  type Tensor,
} from '@bp-graph/core';
import { describe, expect, it, vi } from 'vitest';
import { jacobianOf } from '../../../src/derive/jacobian/index.js';
import { Product } from '../../../src/derive/jacobian/product.js';
import { keepsRowsApart, RowJacobian } from '../../../src/derive/jacobian/row-jacobian.js';
import { ScalarJacobian } from '../../../src/derive/jacobian/scalar-jacobian.js';
import { SearchedJacobian } from '../../../src/derive/jacobian/searched-jacobian.js';
import { WeightedSumJacobian } from '../../../src/derive/jacobian/weighted-sum-jacobian.js';
import { centredBatch } from './centred-batch.js';

const random = new Random('jacobians');

/** Shapes to try each operation on; any other takes two values of the same shape, or as many as it reads. */
const CALLS: Readonly<Record<string, readonly (() => Call)[]>> = {
  'weighted-sum': [
    () => callOf('weighted-sum', [[3, 2], [4, 2], [4]]),
    () => callOf('weighted-sum', [[3, 2], [3, 1], [4, 2], [4, 1], []]),
    () => callOf('weighted-sum', [[3, 2], [2, 4], [4]], { transpose: true }),
    () => callOf('weighted-sum', [[3, 1], []]),
  ],
  concat: [
    () =>
      callOf('concat', [
        [3, 2],
        [3, 1],
        [3, 4],
      ]),
  ],
  slice: [() => callOf('slice', [[3, 4]], { from: 1, to: 3 })],
  'layer-normalisation': [() => callOf('layer-normalisation', [[3, 4], [4], [4]])],
  'weighted-total': [() => callOf('weighted-total', [[], []], { weights: [0.3, -2] })],
  dropout: [() => ({ ...callOf('dropout', [[3, 4]]), training: true, draw: 5 })],
  'softmax-cross-entropy': [
    () =>
      callOf(
        'softmax-cross-entropy',
        [
          [3, 4],
          [3, 4],
        ],
        { targets: 'distribution' },
      ),
    () =>
      callOf(
        'softmax-cross-entropy',
        [
          [3, 4],
          [3, 1],
        ],
        {},
        () => random.integer(4),
      ),
  ],
};

describe('the Jacobian of an operation', () => {
  it.each(operations.names)('agrees for %s with its vector-Jacobian products, entry by entry', (name) => {
    const operation = operations.get(name);
    const shapes = Array.from({ length: operation.arity[0] }, () => [3, 4]);
    for (const make of CALLS[name] ?? [() => callOf(name, shapes)]) {
      const call = make();
      call.inputs.forEach((_, index) => expectWhole(operation, call, index));
    }
  });

  it('is found for an operation that mixes rows as well', () => {
    const call = callOf(centredBatch, [[3, 2]]);
    expect(keepsRowsApart(new Product(centredBatch, call, 0))).toBe(false);
    expect(jacobianOf(centredBatch, call, 0)).toBeInstanceOf(SearchedJacobian);
    expectWhole(centredBatch, call, 0);
    expect(jacobianOf(centredBatch, call, 0).dependents(3)).toEqual([1, 3, 5]);
  });

  it('is stored in the cheapest form that fits', () => {
    const forms = [
      [
        WeightedSumJacobian,
        callOf('weighted-sum', [
          [3, 2],
          [4, 2],
        ]),
        1,
      ],
      [
        ScalarJacobian,
        callOf('half-squared-error', [
          [3, 2],
          [3, 2],
        ]),
        0,
      ],
      [RowJacobian, callOf('softmax', [[3, 2]]), 0],
      [
        RowJacobian,
        callOf('dot', [
          [3, 2],
          [3, 2],
        ]),
        0,
      ],
      [SearchedJacobian, callOf('layer-normalisation', [[3, 2], [2]]), 1],
    ] as const;
    const names = ['weighted-sum', 'half-squared-error', 'softmax', 'dot', 'layer-normalisation'];
    forms.forEach(([Form, call, index], k) => {
      expect(jacobianOf(operations.get(names[k]), call, index)).toBeInstanceOf(Form);
    });
  });

  it('contains a dependence whose derivative is 0, but none where no gradient is passed back', () => {
    const dead = callOf('relu', [[1, 1]], {}, () => -1);
    expect(jacobianOf(operations.get('relu'), dead, 0).dependents(0)).toEqual([0]);
    expect(jacobianOf(operations.get('relu'), dead, 0).derivative(0, 0)).toBe(0);
    expect(
      jacobianOf(operations.get('stop-gradient'), callOf('stop-gradient', [[1, 1]]), 0).dependents(0),
    ).toEqual([]);
    const indices = callOf(
      'softmax-cross-entropy',
      [
        [1, 3],
        [1, 1],
      ],
      {},
      () => 1,
    );
    expect(jacobianOf(operations.get('softmax-cross-entropy'), indices, 1).dependents(0)).toEqual([]);
  });

  it('distinguishes rows with twice as many products as the row count has binary digits', () => {
    const call = callOf('tanh', [[100, 2]]);
    const product = new Product(operations.get('tanh'), call, 0);
    const trace = vi.spyOn(product, 'trace');
    expect(keepsRowsApart(product)).toBe(true);
    expect(trace).toHaveBeenCalledTimes(2 * 7);
  });
});

/** Compares a Jacobian with the products of single entries. */
function expectWhole(operation: Operation, call: Call, index: number): void {
  const jacobian = jacobianOf(operation, call, index);
  const product = new Product(operation, call, index);
  const depends = call.inputs[index].data.map(() => 0);
  for (let of = 0; of < call.output.data.length; of++) {
    const slopes = product.pull([of]);
    const trace = product.trace([of]);
    slopes.forEach((slope, by) => {
      const isDependent = Number.isNaN(trace[by]);
      const place = `${of} by ${by} of input ${index}`;
      expect(jacobian.dependents(by).includes(of), place).toBe(isDependent);
      if (isDependent) expect(jacobian.derivative(of, by), place).toBe(slope);
      else expect(slope + 0, place).toBe(0);
      if (isDependent) depends[by]++;
    });
  }
  depends.forEach((count, by) => {
    const found = jacobian.dependents(by);
    expect(found.length).toBe(count);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  });
}

function callOf(
  choice: string | Operation,
  shapes: readonly (readonly number[])[],
  attributes: Readonly<Record<string, unknown>> = {},
  target: () => number = () => random.uniform(0.1, 0.9),
): Call {
  const operation = typeof choice === 'string' ? operations.get(choice) : choice;
  const inputs = shapes.map((shape, k): Tensor => {
    const size = shape.reduce((product, n) => product * n, 1);
    const isTarget = k === shapes.length - 1;
    return {
      shape,
      data: Float64Array.from({ length: size }, isTarget ? target : () => random.uniform(0.1, 0.9)),
    };
  });
  const complete = completeAttributes(operation.rules, attributes, operation.name);
  const shape = operation.inferShape(shapes, complete);
  const output = { shape, data: new Float64Array(shape.reduce((product, n) => product * n, 1)) };
  const call: Call = { attributes: complete, inputs, output, training: false, draw: 0 };
  operation.forward(call);
  return call;
}
