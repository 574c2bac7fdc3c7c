import { describe, expect, it } from 'vitest';
import { formatExactly, formatGradient, formatNumber, speakNumber } from '../../src/scene/numbers.js';

describe('formatNumber', () => {
  it.each([
    [0.1, '0.1000'],
    [-0.0134080321741, '−0.0134'],
    [0, '0.0000'],
    [1.378384386183729, '1.3784'],
    [0.001, '0.0010'],
    [0.00099, '9.9·10⁻⁴'],
    [-3.21e-15, '−3·10⁻¹⁵'],
    [9.99996, '10.000'],
    [12.34567, '12.346'],
    [-123.456, '−123.46'],
    [9999.4, '9999.4'],
    [9999.6, '1.0·10⁴'],
    [1.5e300, '2·10³⁰⁰'],
    [NaN, 'NaN'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [undefined, '–'],
  ])('shows %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('shows numbers of ordinary magnitude with six digits or five, so that they keep their width', () => {
    for (let size = 0.001; size < 9999; size *= 1.37)
      expect(formatNumber(size)).toMatch(/^(?=.{6}$)\d+\.\d+$/);
  });
});

describe('other number formats', () => {
  it('put ∂ before a gradient', () => {
    expect(formatGradient(-0.0134)).toBe('∂ −0.0134');
  });

  it('show all digits of a number on request', () => {
    expect(formatExactly(-0.1 - 0.2)).toBe('−0.30000000000000004');
    expect(formatExactly(undefined)).toBe('–');
    expect([-1.25e-124, 1e22, -Infinity].map((number) => formatExactly(number))).toEqual([
      '−1.25·10⁻¹²⁴',
      '1·10²²',
      '−∞',
    ]);
  });

  it('show as many digits as asked for', () => {
    expect([-0.1 - 0.2, 12345.678, 1.23456e-9, NaN].map((number) => formatExactly(number, 5))).toEqual([
      '−0.3',
      '12346',
      '1.2346·10⁻⁹',
      'NaN',
    ]);
  });

  it('speak three digits with an ordinary minus', () => {
    expect(speakNumber(0.79873)).toBe('0.799');
    expect(speakNumber(-0.0134080321741)).toBe('-0.0134');
    expect(speakNumber(undefined)).toBe('not known yet');
  });
});
