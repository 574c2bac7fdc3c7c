import { describe, expect, it } from 'vitest';
import { dropout } from '../../src/combine/dropout.js';
import { zeros, type Tensor } from '../../src/tensor.js';
import { apply, product } from '../support/apply.js';

const x: Tensor = { shape: [100, 100], data: zeros([100, 100]).data.fill(3) };

describe('dropout', () => {
  it('passes everything through outside training', () => {
    expect(apply(dropout, [x], { rate: 0.7 }).output).toEqual(x);
  });

  it('drops its rate in training and scales up what remains, so that the mean is preserved', () => {
    const { data } = apply(dropout, [x], { rate: 0.25 }, { training: true }).output;
    expect(new Set(data)).toEqual(new Set([0, 4]));
    const dropped = data.filter((y) => y === 0).length / data.length;
    // Four standard deviations of a share of 10,000.
    expect(Math.abs(dropped - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / 10_000));
  });

  it('drops the same entries of the gradient', () => {
    const call = apply(dropout, [x], { seed: 5 }, { training: true, draw: 17 });
    const gradient: Tensor = { shape: x.shape, data: x.data.map(() => 3) };
    expect(product(dropout, call, gradient)).toEqual(call.output);
  });

  it('draws another mask for another step or seed, and the same mask for the same ones', () => {
    const at = (seed: number, draw: number) => apply(dropout, [x], { seed }, { training: true, draw }).output;
    expect(at(1, 1)).toEqual(at(1, 1));
    expect(at(1, 2)).not.toEqual(at(1, 1));
    expect(at(2, 1)).not.toEqual(at(1, 1));
    expect(at(1, 12)).not.toEqual(at(11, 2));
  });

  it('can drop nothing and everything', () => {
    expect(apply(dropout, [x], { rate: 0 }, { training: true }).output).toEqual(x);
    expect(apply(dropout, [x], { rate: 1 }, { training: true }).output).toEqual(zeros(x.shape));
  });
});
