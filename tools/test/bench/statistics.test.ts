import { expect, it } from 'vitest';
import { ratio, summarise } from '../../src/bench/result/statistics.js';

it('takes the one in the middle, whatever the order, and the outermost', () => {
  expect(summarise([5, 1, 100, 2, 3])).toEqual({ median: 3, spread: [1, 100] });
});

it('takes the mean of the two in the middle of an even count', () => {
  expect(summarise([4, 1, 2, 8])).toEqual({ median: 3, spread: [1, 8] });
});

it('takes a single measurement for what it is', () => {
  expect(summarise([7])).toEqual({ median: 7, spread: [7, 7] });
});

it('leaves the samples in their order', () => {
  const samples = [3, 1, 2];
  summarise(samples);
  expect(samples).toEqual([3, 1, 2]);
});

it('compares round by round, so that a slow moment of the machine falls on both', () => {
  expect(ratio([20, 2, 30], [10, 1, 10])).toEqual({ median: 2, spread: [2, 3] });
});
