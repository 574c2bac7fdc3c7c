import { checkArgument, numberList } from '../argument.js';
import { Fault } from '../fault.js';
import { type Samples, samplesCheck, takeRows } from './samples.js';

/**
 * The rows cut in order into parts, one for each share and one for what is left: `splitSamples(samples, 0.8, 0.1)` gives 80 %
 * to train, 10 % to validate and 10 % to test. A cut that falls within a row is moved before it. Rows that come class
 * by class must be shuffled first.
 * @throws Fault for shares below 0 or of more than the whole.
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

/** Shares like 0.29 are no binary fractions: 0.29 of 100 rows is 28.999999999999996, and 29 is meant. */
function wholeRows(rows: number): number {
  return Math.floor(rows + ROUNDING);
}

const ROUNDING = 1e-9;
