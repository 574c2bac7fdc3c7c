import { expect, it } from 'vitest';
import { powersOf, vanishedFrom } from '../../src/optimizer/piece/powers-of.js';

it('returns the powers of a base in whatever order they are requested', () => {
  const power = powersOf(0.999);
  for (const exponent of [0, 1, 2, 255, 256, 257, 511, 512, 70_001, 3, 1_000_000, 256]) {
    const exact = 0.999 ** exponent;
    expect(Math.abs(power(exponent) - exact)).toBeLessThanOrEqual(4e-16 * exact);
  }
});

it('returns the same bits again, whatever was requested in between', () => {
  const fresh = powersOf(0.9);
  const used = powersOf(0.9);
  for (let exponent = 0; exponent < 2000; exponent++) used(exponent);
  for (const exponent of [1, 300, 1999]) expect(used(exponent)).toBe(fresh(exponent));
});

it('knows the step from which 1 minus the power rounds to 1', () => {
  for (const base of [0, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999]) {
    const power = powersOf(base);
    const first = Math.ceil(vanishedFrom(base));
    for (const step of [first, first + 1, first + 1000]) expect(1 - power(step + 1)).toBe(1);
    if (base > 0) expect(1 - power(first - 1)).toBeLessThan(1);
  }
});
