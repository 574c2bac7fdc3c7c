import { describe, expect, it } from 'vitest';
import { lossFault } from '../../src/bench/result/losses.js';

describe('comparing a loss with that of the hand-written loops', () => {
  it.each([
    ['float64 up to 1e-9', 0.5 * (1 + 9e-10), 64, undefined],
    [
      'not further',
      0.5 * (1 + 2e-9),
      64,
      'another loss: 0.500000001, by hand 0.5; 2.0e-9 apart, where float64 may be 1e-9',
    ],
    ['float32 up to 1e-4', 0.5 * (1 + 9e-5), 32, undefined],
    ['not further either', 0.5 * (1 - 2e-4), 32, '2.0e-4 apart, where float32 may be 1e-4'],
    ['no number that is none', Number.NaN, 32, 'another loss: NaN'],
    ['no infinity', Infinity, 64, 'another loss: Infinity'],
  ] as const)('accepts %s', (_, loss, bits, fault) => {
    const found = lossFault(loss, 0.5, bits);
    if (fault === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(fault);
  });

  it('accepts an explained deviation, but not a loss of something else', () => {
    expect(lossFault(0.51, 0.5, 32, true)).toBeUndefined();
    expect(lossFault(0.6, 0.5, 32, true)).toContain('2.0e-1 apart');
  });
});
