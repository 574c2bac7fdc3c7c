import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penalties } from '../../src/penalty/index.js';

const weights = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 6 });
const runs = { seed: 1, numRuns: 100 };

describe.each([...penalties])('the penalty $name', (penalty) => {
  it('has a derivative that is the slope of its value, away from 0', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 2, noNaN: true }), (drawn, strength) => {
        const away = drawn.map((w) => (Math.abs(w) < 1e-3 ? 1 : w));
        const gradient = new Float64Array(away.length);
        penalty.accumulate(away, strength, gradient);
        away.forEach((w, i) => {
          const at = (value: number): number => penalty.value(away.with(i, value), strength);
          expect(gradient[i]).toBeCloseTo((at(w + 1e-5) - at(w - 1e-5)) / 2e-5, 6);
        });
      }),
      runs,
    );
  });

  it('adds its derivative to what is already there', () => {
    const gradient = Float64Array.of(10, 20);
    const alone = new Float64Array(2);
    penalty.accumulate([2, -3], 0.5, gradient);
    penalty.accumulate([2, -3], 0.5, alone);
    expect(gradient).toEqual(Float64Array.of(10 + alone[0], 20 + alone[1]));
  });

  it('is 0 and has derivative 0 at 0', () => {
    const gradient = new Float64Array(2);
    penalty.accumulate([0, -0], 3, gradient);
    expect(penalty.value([0, -0], 3)).toBe(0);
    expect([...gradient].every((g) => g === 0)).toBe(true);
  });

  it('propagates NaN', () => {
    const gradient = new Float64Array(2);
    penalty.accumulate([NaN, 1], 1, gradient);
    expect(penalty.value([NaN, 1], 1)).toBeNaN();
    expect(gradient[0]).toBeNaN();
    expect(gradient[1]).toBe(1);
  });
});

describe('penalties', () => {
  it.each([
    ['l1', 0.5 * (2 + 3 + 0), [0.5, -0.5, 0]],
    ['l2', 0.25 * (4 + 9 + 0), [1, -1.5, 0]],
  ] as const)('include %s, evaluated for the weights 2, −3 and 0 at strength ½', (name, value, slope) => {
    const gradient = new Float64Array(3);
    penalties.get(name).accumulate([2, -3, 0], 0.5, gradient);
    expect(penalties.get(name).value([2, -3, 0], 0.5)).toBe(value);
    expect([...gradient]).toEqual(slope);
  });
});
