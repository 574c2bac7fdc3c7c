import { describe, expect, it } from 'vitest';
import { layerNormalisation } from '../../src/combine/layer-normalisation.js';
import { tensor } from '../../src/tensor.js';
import { apply, product } from '../support/apply.js';
import { faultOf } from '../support/fault-of.js';

describe('layer normalisation', () => {
  it('normalises every row to mean 0 and variance 1', () => {
    const { data } = apply(layerNormalisation, [tensor([2, 2], [1, 3, -5, 15])], { epsilon: 1e-300 }).output;
    expect(Array.from(data)).toEqual([-1, 1, -1, 1]);
  });

  it('adds epsilon to the variance, so that a constant row gives 0', () => {
    expect(Array.from(apply(layerNormalisation, [tensor([1, 2], [7, 7])]).output.data)).toEqual([0, 0]);
    const [, up] = apply(layerNormalisation, [tensor([1, 2], [-1, 1])], { epsilon: 3 }).output.data;
    expect(up).toBe(0.5);
  });

  it('scales by the gain and shifts by the bias of each unit', () => {
    const inputs = [tensor([1, 2], [1, 3]), tensor([2], [10, 20]), tensor([2], [1, 2])];
    const { data } = apply(layerNormalisation, inputs, { epsilon: 1e-300 }).output;
    expect(Array.from(data)).toEqual([-9, 22]);
  });

  it('normalises rows whose numbers are too large to be squared', () => {
    const call = apply(layerNormalisation, [tensor([2, 2], [-1e308, 1e308, 0, 1e200])]);
    expect(Array.from(call.output.data)).toEqual([-1, 1, -1, 1]);
    const back = product(layerNormalisation, call, tensor([2, 2], [1, 0, 1, 0]));
    expect(back.data.every((slope) => Math.abs(slope) < 1e-100)).toBe(true);
  });

  it('returns 0 for a constant row, however large', () => {
    const { data } = apply(layerNormalisation, [tensor([1, 2], [1e308, 1e308])]).output;
    expect(Array.from(data)).toEqual([0, 0]);
  });

  it('rejects a gain with another number of units', () => {
    const fault = faultOf(() => layerNormalisation.inferShape([[3, 4], [5]], { epsilon: 1e-5 }));
    expect(fault.message).toBe('shapes do not fit: at input 1: found "[5]", expected [4] for [3, 4]');
  });
});
