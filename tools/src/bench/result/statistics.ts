/** What is left of many measurements of one thing: the one in the middle, and the outermost. */
export interface Summary {
  readonly median: number;
  readonly spread: readonly [min: number, max: number];
}

/** The median of an even count is the mean of the two in the middle. */
export function summarise(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
  return { median, spread: [sorted[0], sorted[sorted.length - 1]] };
}

/**
 * How many times faster one is than the other, round by round: both were measured one shortly after the other, so what
 * the machine did besides has fallen on both.
 */
export function ratio(samples: readonly number[], reference: readonly number[]): Summary {
  return summarise(samples.map((sample, round) => sample / reference[round]));
}
