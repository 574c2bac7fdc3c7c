import { describe, expect, it } from 'vitest';
import type { NumberFragment } from '../../../src/derive/fragment/fragment.js';
import {
  givenNumber,
  numberFragment,
  partNumber,
  withDecimals,
} from '../../../src/derive/fragment/number.js';
import { plainNotation } from '../../../src/derive/fragment/plain.js';
import { setFragment } from '../../../src/derive/fragment/set.js';

const text = (fragment: NumberFragment) =>
  setFragment(fragment, plainNotation({ if: 'if', otherwise: 'otherwise' }));

describe('a number', () => {
  it.each([
    [0.7887314002469799, '0.7887'],
    [0.5, '0.5000'],
    [0.08186670503962588, '0.0819'],
    [0.0099, '0.009900'],
    [0.0011178739177656791, '0.001118'],
    [-0.000332573615277537, '−0.0003326'],
    [1.378384386183729, '1.3784'],
    [12.3456789, '12.346'],
    [12345.6789, '12346'],
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [-2, '−2'],
    [0.00001234567, '0.00001235'],
    [0.000001234567, '1.235·10⁻⁶'],
    [-1.9420493057816566e-12, '−1.942·10⁻¹²'],
    [1234567, '1.235·10⁶'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [NaN, 'NaN'],
  ])('%d is written %s', (value, expected) => {
    expect(text(numberFragment(value, 4))).toBe(expected);
  });

  it('has as many digits as requested', () => {
    expect(text(numberFragment(0.7987314002469799, 10))).toBe('0.7987314002');
    expect(text(numberFragment(0.0011178739177656791, 2))).toBe('0.0011');
  });

  it('keeps all of its digits in addition to the written ones', () => {
    expect(numberFragment(0.7987314002469799, 2).value).toBe(0.7987314002469799);
  });

  it('has more digits if it must be more exact, except for trailing zeros', () => {
    expect([2, 5].map((more) => text(numberFragment(0.7987314, 4, more)))).toEqual(['0.798731', '0.7987314']);
    expect(text(numberFragment(1.23456789e-9, 4, 2))).toBe('1.23457·10⁻⁹');
    expect(text(numberFragment(12345.6789, 4, 2))).toBe('12345.68');
    expect(text(numberFragment(12345.0001, 4, 3))).toBe('12345');
    expect(text(numberFragment(0.5, 4, 3))).toBe('0.5000');
  });

  it('has no minus sign in front of zeros only', () => {
    expect(text(withDecimals(-0.00001, 3))).toBe('0.000');
  });
});

describe('a given number', () => {
  it.each([
    [0.5, '0.5'],
    [0.1, '0.1'],
    [0.09944106304111716, '0.099441'],
    [3, '3'],
    [-0.25, '−0.25'],
    [1e-9, '1·10⁻⁹'],
    [1e22, '1·10²²'],
  ])('%d keeps its own digits up to six decimals: %s', (value, expected) => {
    expect(text(givenNumber(value, 6))).toBe(expected);
  });
});

describe('the terms of a sum', () => {
  const written = (total: number, parts: readonly number[]) =>
    parts.map((part) => text(partNumber(part, total, parts, 4)));

  it("have the decimals of their total, so that they add up: the tutorial's w1", () => {
    expect(written(0.0011178739, [0.00145044753, -0.0003325736])).toEqual(['0.001450', '−0.000333']);
  });

  it('have more decimals if they nearly cancel', () => {
    expect(written(0.00009876, [0.50012345, -0.50002469])).toEqual(['0.50012345', '−0.50002469']);
  });

  it('are scaled by the largest of them if they cancel completely', () => {
    expect(written(0, [0.25, -0.25])).toEqual(['0.2500', '−0.2500']);
  });

  it('are whole numbers if all of them are', () => {
    expect(written(3, [1, 2])).toEqual(['1', '2']);
  });

  it('have more decimals if three digits would not show, and none if they are 0', () => {
    expect(written(0.3192, [0.2713, 0.0000711234, 0, -1.23456e-9])).toEqual([
      '0.2713',
      '0.0000711',
      '0',
      '−1.235·10⁻⁹',
    ]);
  });

  it('are written independently if they are too small for decimals', () => {
    expect(written(3e-9, [1e-9, 2e-9])).toEqual(['1.000·10⁻⁹', '2.000·10⁻⁹']);
  });
});
