import { Fault, takeRows, type Random, type Samples } from '@bp-graph/core';
import { listed } from '../listed.js';

/** The rows to learn from, and the rows to be judged by. */
export interface Parts {
  readonly training: Samples;
  readonly test: Samples;
}

/**
 * Holds out a share of the rows at random. For classification the split is stratified, as far as whole rows allow, so
 * that every class occurs in training and in the test.
 *
 * @param classes The names of the classes, none for regression.
 * @throws Fault if either part would be empty.
 */
export function holdOut(samples: Samples, classes: readonly string[], share: number, random: Random): Parts {
  const groups = samples.classes > 0 ? rowsByClass(samples) : [rowsOf(samples)];
  const shuffledGroups = groups.map((rows) => random.shuffle(rows));
  const cuts = shuffledGroups.map((rows) => Math.round(rows.length * share));
  const test = shuffledGroups.flatMap((rows, k) => rows.slice(0, cuts[k]));
  const training = shuffledGroups.flatMap((rows, k) => rows.slice(cuts[k]));
  if (test.length === 0 || training.length === 0)
    throw new Fault({ ...whyNone(groups, classes, share), where: '--test-share', found: share });
  return { training: takeRows(samples, training), test: takeRows(samples, test) };
}

/** Blames the classes if the same rows could be split without regard to them. */
function whyNone(
  groups: readonly (readonly number[])[],
  classes: readonly string[],
  share: number,
): { readonly what: string; readonly expected: string } {
  const rows = groups.reduce((sum, { length }) => sum + length, 0);
  const held = Math.round(rows * share);
  if (held === 0 || held === rows)
    return {
      what: 'too few rows to hold any out',
      expected: `a share that splits ${rows} rows into at least one for training and one for testing`,
    };
  const least = Math.ceil(0.5 / Math.min(share, 1 - share));
  const sizes = classes.map((name, k) => `${name} (${groups[k].length})`);
  return {
    what: 'too few rows in each class to hold any out',
    expected: `classes of ${least} rows or more; rows of each: ${listed(sizes)}`,
  };
}

function rowsOf({ inputs }: Samples): number[] {
  return Array.from({ length: inputs.shape[0] }, (_, row) => row);
}

function rowsByClass(samples: Samples): number[][] {
  const groups = Array.from({ length: samples.classes }, (): number[] => []);
  for (const row of rowsOf(samples)) groups[samples.targets.data[row]].push(row);
  return groups;
}
