import type { ReadonlyFloats } from '../tensor.js';

/**
 * The exponentials of one row relative to its largest entry, shared by softmax, its logarithm and its loss. The largest
 * counts as exactly 1 and the others are summed separately, so that nothing overflows and a share near 1 keeps its
 * (tiny) distance from 1.
 */
export interface ExponentialRow {
  /** Index of the largest entry; the first on ties. */
  readonly peak: number;
  /** Σ e^(xᵢ − x_peak) over all other entries. */
  readonly rest: number;
}

/** The index of the largest entry from `start` to `end`; the first on ties. */
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

/** 1 minus entry `i` of the softmax, without cancellation. */
export function shareOfOthers(x: ReadonlyFloats, i: number, row: ExponentialRow): number {
  return i === row.peak ? row.rest / (1 + row.rest) : 1 - share(x, i, row);
}

/** The logarithm of entry `i` of the softmax. */
export function logShare(x: ReadonlyFloats, i: number, { peak, rest }: ExponentialRow): number {
  return (i === peak ? 0 : x[i] - x[peak]) - Math.log1p(rest);
}
