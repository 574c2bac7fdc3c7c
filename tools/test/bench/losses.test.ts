import { describe, expect, it } from 'vitest';
import { lossFault } from '../../src/bench/result/losses.js';

describe('comparing a loss with that of the hand-written loops', () => {
  it.each([
    ['float64 up to 1e-9', 0.5 * (1 + 9e-10), 64, undefined],
    [
      'a loss of float64 that differs by more',
      0.5 * (1 + 2e-9),
      64,
      'wrong loss: 0.500000001, hand-written loops 0.5; relative difference 2.0e-9, float64 may have 1e-9',
    ],
    ['float32 up to 1e-4', 0.5 * (1 + 9e-5), 32, undefined],
    [
      'a loss of float32 that differs by more',
      0.5 * (1 - 2e-4),
      32,
      'relative difference 2.0e-4, float32 may have 1e-4',
    ],
    ['NaN', Number.NaN, 32, 'wrong loss: NaN'],
    ['infinity', Infinity, 64, 'wrong loss: Infinity'],
  ] as const)('judges %s', (_, loss, bits, fault) => {
    const found = lossFault(loss, 0.5, bits);
    if (fault === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(fault);
  });

  it('accepts an explained deviation, but not a loss of something else', () => {
    expect(lossFault(0.51, 0.5, 32, true)).toBeUndefined();
    expect(lossFault(0.6, 0.5, 32, true)).toContain('relative difference 2.0e-1');
  });
});
