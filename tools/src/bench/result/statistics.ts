/** The median and range of repeated measurements. */
export interface Summary {
  readonly median: number;
  readonly spread: readonly [min: number, max: number];
}

/** With an even number of samples, the median is the mean of the middle two. */
export function summarise(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
  return { median, spread: [sorted[0], sorted[sorted.length - 1]] };
}

/**
 * The ratio of one to the other, round by round: the two were measured shortly after each other, so that other load on
 * the machine affected both.
 */
export function ratio(samples: readonly number[], reference: readonly number[]): Summary {
  return summarise(samples.map((sample, round) => sample / reference[round]));
}
