import { checkArgument, numberList } from '../argument.js';
import { Fault } from '../fault.js';
import { type Samples, samplesCheck, takeRows } from './samples.js';

/**
 * Splits the rows, in order, into one part per share and one for the remainder: `splitSamples(samples, 0.8, 0.1)` gives
 * 80 % for training, 10 % for validation and 10 % for testing. Part sizes are rounded down at each cut. Shuffle rows that
 * are sorted by class first.
 * @throws Fault for negative shares, or shares that sum to more than 1.
 */
export function splitSamples(samples: Samples, ...shares: readonly number[]): Samples[] {
  checkArgument(samples, 'samples', samplesCheck);
  checkArgument(shares, 'shares', numberList);
  const rows = samples.inputs.shape[0];
  const cuts = [0, ...sums(shares).map((share) => wholeRows(rows * share)), rows];
  return cuts.slice(1).map((end, part) => {
    const start = cuts[part];
    return takeRows(
      samples,
      Uint32Array.from({ length: end - start }, (_, i) => start + i),
    );
  });
}

function sums(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    if (share >= 0 && sum <= 1 + ROUNDING) return sum;
    throw new Fault({
      what: 'bad shares of a split',
      found: shares,
      expected: 'numbers from 0 on that make at most 1 together',
    });
  });
}

/** Shares like 0.29 have no exact binary form: 0.29 of 100 rows is 28.999999999999996, where 29 is meant. */
function wholeRows(rows: number): number {
  return Math.floor(rows + ROUNDING);
}

const ROUNDING = 1e-9;
