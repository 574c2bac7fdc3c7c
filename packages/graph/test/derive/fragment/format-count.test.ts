import { expect, it } from 'vitest';
import { formatCount } from '@bp-graph/graph';

it.each([0, 7, 999, 1000, 12_800, 100_000, 1_234_567, 2 ** 53 - 1])(
  '%d is written with commas between thousands, as the platform does',
  (count) => {
    expect(formatCount(count)).toBe(count.toLocaleString('en'));
  },
);

it('counts beyond 2⁵³ are written in full', () => {
  expect(formatCount(12_345_678_901_234_567_890n)).toBe('12,345,678,901,234,567,890');
});
