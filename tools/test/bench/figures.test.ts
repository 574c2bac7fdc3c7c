import { expect, it } from 'vitest';
import { duration, figure, percent, ratioFigure, spreadOf } from '../../src/bench/result/figures.js';

it('figures have three significant digits', () => {
  expect([1_234_567, 999.6, 4.126, 0.045678].map(figure)).toEqual(['1,230,000', '1,000', '4.13', '0.0457']);
});

it('shares are written in percent', () => {
  expect([0.1734, 0.0042, 1.7].map(percent)).toEqual(['17 %', '0.42 %', '170 %']);
});

it('the spread is written as the distance of the extremes from the median', () => {
  expect(spreadOf({ median: 100, spread: [92, 105] })).toBe('−8 % +5 %');
});

it('a ratio is written with its extremes', () => {
  expect(ratioFigure({ median: 5.618, spread: [5.14, 6.02] })).toBe('5.62 (5.1–6)');
});

it('durations are written in a suitable unit', () => {
  expect([4.123, 0.0123, 0.0004, 3.7e-9, 5e-10].map(duration)).toEqual([
    '4.12 s',
    '12.3 ms',
    '400 µs',
    '3.7 ns',
    '0.5 ns',
  ]);
});
