import { Fault, takeRows, type Random, type Samples } from '@bp-graph/core';

/** The rows to learn from, and the rows to be judged by. */
export interface Parts {
  readonly training: Samples;
  readonly test: Samples;
}

/**
 * Holds out a share of the rows at random. For classification the split is stratified, as far as whole rows allow, so
 * that every class occurs in training and in the test.
 *
 * @throws Fault if either part would be empty.
 */
export function holdOut(samples: Samples, share: number, random: Random): Parts {
  const groups = samples.classes > 0 ? rowsByClass(samples) : [rowsOf(samples)];
  const shuffledGroups = groups.map((rows) => random.shuffle(rows));
  const cuts = shuffledGroups.map((rows) => Math.round(rows.length * share));
  const test = shuffledGroups.flatMap((rows, k) => rows.slice(0, cuts[k]));
  const training = shuffledGroups.flatMap((rows, k) => rows.slice(cuts[k]));
  if (test.length === 0 || training.length === 0)
    throw new Fault({
      what: 'too few rows to hold any out',
      where: '--test-share',
      found: share,
      expected: `a share that splits ${samples.inputs.shape[0]} rows into at least one for training and one for testing`,
    });
  return { training: takeRows(samples, training), test: takeRows(samples, test) };
}

function rowsOf({ inputs }: Samples): number[] {
  return Array.from({ length: inputs.shape[0] }, (_, row) => row);
}

function rowsByClass(samples: Samples): number[][] {
  const groups = Array.from({ length: samples.classes }, (): number[] => []);
  for (const row of rowsOf(samples)) groups[samples.targets.data[row]].push(row);
  return groups;
}
