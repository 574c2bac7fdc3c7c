import type { ReadonlyFloats } from '../tensor.js';

/**
 * The exponentials of one row relative to its greatest entry, which is what softmax, its logarithm and its loss share.
 * The greatest counts as exactly 1 and the others are summed apart from it, so that neither overflows nor a share near
 * 1 loses what it lacks of 1.
 */
export interface ExponentialRow {
  /** Where the greatest entry stands (the first of equals). */
  readonly peak: number;
  /** Σ e^(xᵢ − x_peak) over all other entries. */
  readonly rest: number;
}

/** The index of the greatest entry from `start` to `end`; the first of equals. */
export function peakOf(x: ReadonlyFloats, start: number, end: number): number {
  let peak = start;
  for (let i = start + 1; i < end; i++) if (x[i] > x[peak]) peak = i;
  return peak;
}

/** The exponentials of the row from `start` to `end`. A NaN anywhere in it makes `rest` NaN. */
export function exponentialRow(x: ReadonlyFloats, start: number, end: number): ExponentialRow {
  const peak = peakOf(x, start, end);
  let rest = Number.isNaN(x[peak]) ? NaN : 0;
  for (let i = start; i < end; i++) if (i !== peak) rest += Math.exp(x[i] - x[peak]);
  return { peak, rest };
}

/** Entry `i` of the row's softmax. */
export function share(x: ReadonlyFloats, i: number, { peak, rest }: ExponentialRow): number {
  return (i === peak ? 1 : Math.exp(x[i] - x[peak])) / (1 + rest);
}

/** What entry `i` of the softmax lacks of 1. */
export function shareOfOthers(x: ReadonlyFloats, i: number, row: ExponentialRow): number {
  return i === row.peak ? row.rest / (1 + row.rest) : 1 - share(x, i, row);
}

/** The logarithm of entry `i` of the softmax. */
export function logShare(x: ReadonlyFloats, i: number, { peak, rest }: ExponentialRow): number {
  return (i === peak ? 0 : x[i] - x[peak]) - Math.log1p(rest);
}
