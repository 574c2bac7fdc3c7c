import { describe, expect, it } from 'vitest';
import { damped, erf, erfc, erfcx, logistic, normalDensity, normalDistribution } from '../src/special.js';
import { readReference } from './support/reference.js';

interface Row {
  readonly x: number;
  readonly erf: number;
  readonly erfc: number;
  readonly normal: number;
  readonly erfcx?: number;
}

const rows = readReference('special.json') as readonly Row[];

describe('the error function and related functions', () => {
  it.each([
    { name: 'erf', f: erf, exact: (row: Row) => row.erf },
    { name: 'erfc', f: erfc, exact: (row: Row) => row.erfc },
    { name: 'erfcx', f: erfcx, exact: (row: Row) => row.erfcx },
    { name: 'the normal distribution', f: normalDistribution, exact: (row: Row) => row.normal },
  ])('$name has a relative error below 1e-15, including in the far tail', ({ f, exact }) => {
    for (const row of rows) {
      const value = exact(row);
      // Subnormal numbers have fewer digits to compare.
      if (value === undefined || Math.abs(value) < 1e-300) continue;
      expect(Math.abs(f(row.x) - value), String(row.x)).toBeLessThanOrEqual(1e-15 * Math.abs(value));
    }
  });

  it('take their limits at ±Infinity and return NaN for NaN', () => {
    expect([erf(-Infinity), erf(Infinity)]).toEqual([-1, 1]);
    expect([erfc(-Infinity), erfc(Infinity)]).toEqual([2, 0]);
    expect([normalDistribution(-Infinity), normalDistribution(Infinity)]).toEqual([0, 1]);
    expect([normalDensity(-Infinity), normalDensity(0), normalDensity(1e200)]).toEqual([
      0,
      1 / Math.sqrt(2 * Math.PI),
      0,
    ]);
    expect(erfcx(Infinity)).toBe(0);
    for (const f of [erf, erfc, erfcx, normalDensity, normalDistribution, logistic]) expect(f(NaN)).toBeNaN();
  });

  it('are exact at 0', () => {
    expect([erf(0), erfc(0), normalDistribution(0)]).toEqual([0, 1, 0.5]);
  });
});

describe('a damped product', () => {
  it('is 0 once the weight underflows, and NaN for a NaN weight', () => {
    expect([damped(2, 3), damped(-Infinity, 0)]).toEqual([6, 0]);
    expect(damped(1, NaN)).toBeNaN();
  });
});
