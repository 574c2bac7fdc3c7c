import { describe, expect, it } from 'vitest';
import { elementwise } from '../../src/combine/combination.js';
import { combinations } from '../../src/combine/index.js';
import { tensor } from '../../src/tensor.js';
import { apply, product } from '../support/apply.js';
import { faultOf } from '../support/fault-of.js';

const a = tensor([2, 2], [1, 2, 3, 4]);
const b = tensor([2, 2], [10, 20, 30, 40]);

describe('combinations', () => {
  it.each([
    { arity: [1, 1], roles: ['a'] },
    { arity: [2, 5], roles: ['a', 'b', 'c', 'd', 'f'] },
    { arity: [1, 100], roles: ['a', 'b…'] },
    { arity: [2, Infinity], roles: ['a', 'b…'] },
  ] as const)('of $arity inputs name them $roles in formulas', ({ arity, roles }) => {
    const formula = { value: 'a', derivatives: [] };
    const own = elementwise({
      name: 'own',
      symbol: '?',
      arity,
      value: () => 0,
      derivative: () => 0,
      formula,
    });
    expect(own.roles).toEqual(roles);
  });

  it.each([
    {
      name: 'add',
      attributes: {},
      value: [
        [11, 22],
        [33, 44],
      ],
    },
    {
      name: 'subtract',
      attributes: {},
      value: [
        [-9, -18],
        [-27, -36],
      ],
    },
    {
      name: 'multiply',
      attributes: {},
      value: [
        [10, 40],
        [90, 160],
      ],
    },
    {
      name: 'divide',
      attributes: {},
      value: [
        [0.1, 0.1],
        [0.1, 0.1],
      ],
    },
    {
      name: 'concat',
      attributes: {},
      value: [
        [1, 2, 10, 20],
        [3, 4, 30, 40],
      ],
    },
    { name: 'dot', attributes: {}, value: [[50], [250]] },
    {
      name: 'scale',
      attributes: { factor: -2 },
      value: [
        [-2, -4],
        [-6, -8],
      ],
    },
    { name: 'slice', attributes: { from: 1, to: 2 }, value: [[2], [4]] },
    { name: 'sum', attributes: {}, value: [[3], [7]] },
    { name: 'mean', attributes: {}, value: [[1.5], [3.5]] },
    {
      name: 'stop-gradient',
      attributes: {},
      value: [
        [1, 2],
        [3, 4],
      ],
    },
  ])('$name $attributes gives $value', ({ name, attributes, value }) => {
    const operation = combinations.get(name);
    const { output } = apply(operation, [a, b].slice(0, operation.arity[1]), attributes);
    expect(output).toEqual(tensor([2, value[0].length], value.flat()));
  });

  it('count an input given twice as two inputs', () => {
    const multiply = combinations.get('multiply');
    const call = apply(multiply, [a, a]);
    const into = product(multiply, call, b, 0);
    product(multiply, call, b, 1, into);
    expect(into).toEqual(tensor([2, 2], [20, 80, 180, 320]));
  });

  it('multiply by 0 without dividing by it in the backward pass', () => {
    const multiply = combinations.get('multiply');
    const call = apply(multiply, [tensor([1, 1], [0]), tensor([1, 1], [0]), tensor([1, 1], [5])]);
    expect(product(multiply, call, tensor([1, 1], [1]), 2).data[0]).toBe(0);
    expect(
      product(multiply, apply(multiply, [tensor([1, 1], [0]), tensor([1, 1], [7])]), tensor([1, 1], [2]))
        .data[0],
    ).toBe(14);
  });

  it('stop gradients, including ones that are not finite', () => {
    const stop = combinations.get('stop-gradient');
    expect(product(stop, apply(stop, [a]), tensor([2, 2], [NaN, Infinity, 1, 1])).data).toEqual(
      new Float64Array(4),
    );
    expect(stop.constantInputs?.({})).toEqual([0]);
    expect(stop.exempt).toBeDefined();
  });

  it('combine losses into a weighted total', () => {
    const total = combinations.get('weighted-total');
    const call = apply(total, [tensor([], [2]), tensor([], [3])], { weights: [0.5, -4] });
    expect(call.output).toEqual(tensor([], [-11]));
    expect(product(total, call, tensor([], [3]), 1)).toEqual(tensor([], [-12]));
    expect(faultOf(() => total.inferShape([[], []], { weights: [1] })).message).toBe(
      'wrong count of weights: found 1, expected 2, one for each input',
    );
  });

  it('reject a slice beyond the units, and an empty one', () => {
    const slice = combinations.get('slice');
    expect(faultOf(() => slice.inferShape([[3, 4]], { from: 2, to: 5 })).message).toBe(
      'slice does not fit: found "units 2 to 5", expected from < to ≤ 4 for [3, 4]',
    );
    faultOf(() => slice.inferShape([[3, 4]], { from: 2, to: 2 }));
  });

  it('never broadcast', () => {
    const fault = faultOf(() =>
      combinations.get('add').inferShape(
        [
          [3, 4],
          [1, 4],
        ],
        {},
      ),
    );
    expect(fault.message).toBe('shapes do not fit: at input 1: found "[1, 4]", expected [3, 4], as input 0');
  });
});
