import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor, positionOn } from '../../src/chart/axis.js';

describe('axisFor', () => {
  it('starts a linear axis at 0 and ends it at a round number', () => {
    expect(axisFor([0.3227, 0.1], 'linear')).toMatchObject({ low: 0, high: 0.4, ticks: [0, 0.2, 0.4] });
  });

  it('includes negative values', () => {
    const { low, high } = axisFor([-3, 4], 'linear');
    expect(low).toBeLessThanOrEqual(-3);
    expect(high).toBeGreaterThanOrEqual(4);
  });

  it('has a tick at a number that the values approach from above', () => {
    expect(axisFor([Math.tanh(-4), 1], 'linear')).toMatchObject({ low: -1, ticks: [-1, 0, 1] });
    expect(axisFor([-0.8, 1], 'linear')).toMatchObject({ low: -0.8, ticks: [0, 1] });
  });

  it('runs a logarithmic axis from power to power and skips values without a logarithm', () => {
    expect(axisFor([0, 0.3, 0.004, -1, NaN], 'log')).toMatchObject({ low: 0.001, high: 1 });
  });

  it('works without values', () => {
    expect(axisFor([], 'linear')).toMatchObject({ low: 0, high: 1 });
    expect(axisFor([NaN, 0], 'log').ticks.length).toBeGreaterThan(1);
  });

  it('puts every value that it can show between its ends, and has two to eight ticks', () => {
    const values = fc.array(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(values, fc.constantFrom('linear', 'log'), (list, scale) => {
        const axis = axisFor(list, scale);
        for (const value of [...list, ...axis.ticks]) {
          expect(positionOn(axis, value)).toBeGreaterThanOrEqual(-1e-9);
          expect(positionOn(axis, value)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        expect(axis.ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
