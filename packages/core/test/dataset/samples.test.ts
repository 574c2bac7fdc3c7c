import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  oneHotTargets,
  type Samples,
  samplesOf,
  shuffledSamples,
  signedTargets,
  splitSamples,
  standardisationOf,
  standardise,
  takeRows,
} from '../../src/dataset/index.js';
import { Random } from '../../src/random.js';
import { fromNested } from '../../src/tensor.js';

const runs = { seed: 1, numRuns: 100 };

describe('samples', () => {
  it('keep inputs and targets together when a subset is taken', () => {
    const taken = takeRows(counted(5), [4, 0, 4]);
    expect([[...taken.inputs.data], [...taken.targets.data]]).toEqual([
      [4, -4, 0, -0, 4, -4],
      [40, 0, 40],
    ]);
    expect([taken.inputs.shape, taken.targets.shape]).toEqual([
      [3, 2],
      [3, 1],
    ]);
  });

  it.each([5, -1, 0.5, NaN])('reject row %s of five', (row) => {
    expect(() => takeRows(counted(5), [0, row])).toThrow(
      /no such row: found .*, expected a whole number from 0 to 4/,
    );
  });

  it('are shuffled as whole rows, each kept exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer(), (rows, seed) => {
        const { inputs, targets } = shuffledSamples(counted(rows), new Random(seed));
        targets.data.forEach((target, row) => expect(target).toBe(10 * inputs.data[2 * row]));
        expect([...targets.data].sort((a, b) => a - b)).toEqual([...counted(rows).targets.data]);
      }),
      runs,
    );
  });
});

describe('a split', () => {
  const sizes = (rows: number, ...shares: number[]): number[] =>
    splitSamples(counted(rows), ...shares).map(({ inputs }) => inputs.shape[0]);

  it('cuts in order, and puts the rest in the last part', () => {
    const parts = splitSamples(counted(10), 0.8, 0.1);
    expect(parts.map(({ targets }) => [...targets.data])).toEqual([
      [0, 10, 20, 30, 40, 50, 60, 70],
      [80],
      [90],
    ]);
  });

  it('puts ⌊n · p / 100⌋ rows in the training part for every percentage', () => {
    for (const rows of [1, 13, 100, 500, 1200]) {
      for (let percent = 0; percent <= 100; percent++) {
        expect(sizes(rows, percent / 100)[0]).toBe(Math.floor((rows * percent) / 100));
      }
    }
  });

  it('neither loses nor duplicates a row', () => {
    const share = fc.double({ min: 0, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.array(share, { maxLength: 3 }), (rows, shares) => {
        const parts = splitSamples(counted(rows), ...shares);
        expect(parts).toHaveLength(shares.length + 1);
        expect(parts.flatMap(({ targets }) => [...targets.data])).toEqual([...counted(rows).targets.data]);
      }),
      runs,
    );
  });

  it('may leave an empty last part', () => {
    expect(sizes(10, 0.7, 0.2, 0.1)).toEqual([7, 2, 1, 0]);
    expect(sizes(10)).toEqual([10]);
  });

  it.each([[[-0.1]], [[1.1]], [[0.6, 0.6]], [[NaN]]])('rejects the shares %o', (shares) => {
    expect(() => splitSamples(counted(10), ...shares)).toThrow(/bad shares/);
  });
});

describe('standardising', () => {
  it('scales columns to mean 0 and deviation 1', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 40 }), (seed, rows) => {
        const random = new Random(seed);
        const table = {
          shape: [rows, 2],
          data: Float64Array.from({ length: 2 * rows }, () => random.normal(5, 3)),
        };
        const { data } = standardise(table, standardisationOf(table));
        for (const column of [0, 1]) {
          const values = [...data].filter((_, at) => at % 2 === column);
          expect(mean(values)).toBeCloseTo(0, 12);
          expect(mean(values.map((x) => x * x))).toBeCloseTo(1, 12);
        }
      }),
      runs,
    );
  });

  it('uses the statistics of the training part only', () => {
    const known = standardisationOf(
      fromNested([
        [1, 10],
        [3, 30],
      ]),
    );
    expect(known).toEqual({ means: [2, 20], deviations: [1, 10] });
    expect([...standardise(fromNested([[5, 50]]), known).data]).toEqual([3, 3]);
  });

  it('maps a constant column to 0, even if rounding puts its mean slightly off', () => {
    const table = fromNested(Array.from({ length: 10 }, () => [0.1, 1e300]));
    expect(standardisationOf(table)).toEqual({ means: [0.1, 1e300], deviations: [1, 1] });
    expect(standardise(table, standardisationOf(table)).data.every((x) => x === 0)).toBe(true);
  });

  it('rejects a table without rows, and one with a different number of columns', () => {
    expect(() => standardisationOf({ shape: [0, 2], data: new Float64Array(0) })).toThrow(
      /nothing to standardise/,
    );
    expect(() => standardise(fromNested([[1, 2, 3]]), { means: [0, 0], deviations: [1, 1] })).toThrow(
      /2 columns/,
    );
  });
});

describe('targets', () => {
  it('are one-hot rows for a softmax', () => {
    const encoded = oneHotTargets(
      samplesOf(
        [
          [0, 0, 2],
          [0, 0, 0],
        ],
        3,
      ),
    );
    expect([encoded.shape, [...encoded.data]]).toEqual([
      [2, 3],
      [0, 0, 1, 1, 0, 0],
    ]);
  });

  it('are −1 and 1 for tanh', () => {
    expect([
      ...signedTargets(
        samplesOf(
          [
            [0, 0, 0],
            [0, 0, 1],
          ],
          2,
        ),
      ).data,
    ]).toEqual([-1, 1]);
  });

  it('are rejected without classes, with other than two classes for signs, and with an index that is no class', () => {
    expect(() => oneHotTargets(samplesOf([[0, 0, 1]], 0))).toThrow(/no classes/);
    expect(() => signedTargets(samplesOf([[0, 0, 1]], 3))).toThrow(/no two classes/);
    expect(() =>
      oneHotTargets(
        samplesOf(
          [
            [0, 0, 0],
            [0, 0, 2],
          ],
          2,
        ),
      ),
    ).toThrow(/target of row 1.*from 0 to 1/);
  });
});

/** Rows (i, −i) with target 10i. */
function counted(rows: number): Samples {
  return samplesOf(
    Array.from({ length: rows }, (_, i) => [i, -i, 10 * i]),
    0,
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}
