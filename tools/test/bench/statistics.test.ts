import { expect, it } from 'vitest';
import { ratio, summarise } from '../../src/bench/result/statistics.js';

it('a summary has the median, whatever the order, and the extremes', () => {
  expect(summarise([5, 1, 100, 2, 3])).toEqual({ median: 3, spread: [1, 100] });
});

it('the median of an even number of samples is the mean of the middle two', () => {
  expect(summarise([4, 1, 2, 8])).toEqual({ median: 3, spread: [1, 8] });
});

it('a single sample is its own summary', () => {
  expect(summarise([7])).toEqual({ median: 7, spread: [7, 7] });
});

it('a summary leaves the samples in their order', () => {
  const samples = [3, 1, 2];
  summarise(samples);
  expect(samples).toEqual([3, 1, 2]);
});

it('ratios are computed round by round, so that a slow moment of the machine affects both sides', () => {
  expect(ratio([20, 2, 30], [10, 1, 10])).toEqual({ median: 2, spread: [2, 3] });
});
