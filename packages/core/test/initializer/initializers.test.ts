import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/fault.js';
import {
  defineInitializer,
  drawEntries,
  type Fans,
  fansOf,
  initializerOf,
  initializers,
} from '../../src/initializer/index.js';
import { Random } from '../../src/random.js';

describe.each([...initializers])('the initialiser $name', (initializer) => {
  const fill = (seed: number): Float64Array =>
    initializer.fill([4, 6], { fanIn: 6, fanOut: 4 }, new Random(seed));

  it('fills every entry with a finite number', () => {
    const filled = fill(1);
    expect(filled).toHaveLength(24);
    expect(filled.every(Number.isFinite)).toBe(true);
  });

  it('gives the same numbers for the same seed', () => {
    expect(fill(7)).toEqual(fill(7));
  });

  it('returns a new array each time', () => {
    const [first, second] = [fill(1), fill(1)];
    first[0] = 99;
    expect(second[0]).not.toBe(99);
  });

  it('returns nothing for an empty parameter, whatever the fans', () => {
    expect(initializer.fill([3, 0], { fanIn: 0, fanOut: 3 }, new Random(1))).toHaveLength(0);
  });

  it.each([0, -1, 1.5, NaN])('rejects %s as a fan', (fanIn) => {
    expect(() => initializer.fill([2, 2], { fanIn, fanOut: 2 }, new Random(1))).toThrow(/fanIn.*1 or more/);
  });

  it.each([[[2, -1]], [[1e12]], [[NaN, 2]]])(
    'rejects the shape %o before allocating memory for it',
    (shape) => {
      expect(() => initializer.fill(shape, { fanIn: 1, fanOut: 1 }, new Random(1))).toThrow(Fault);
    },
  );

  it('rejects an unknown option', () => {
    expect(() => initializer.fill([2, 2], { fanIn: 2, fanOut: 2 }, new Random(1), { spread: 1 })).toThrow(
      /"spread"/,
    );
  });
});

describe('initialisers', () => {
  const fans: Fans = { fanIn: 200, fanOut: 100 };

  it.each([
    ['uniform', {}, 1 / Math.sqrt(12), 0.5],
    ['uniform', { low: -3, high: 3 }, Math.sqrt(3), 3],
    ['normal', { deviation: 2 }, 2, Infinity],
    ['xavier-uniform', {}, Math.sqrt(2 / 300), Math.sqrt(6 / 300)],
    ['xavier-uniform', { gain: 5 / 3 }, (5 / 3) * Math.sqrt(2 / 300), (5 / 3) * Math.sqrt(6 / 300)],
    ['xavier-normal', {}, Math.sqrt(2 / 300), Infinity],
    ['he-uniform', {}, Math.sqrt(2 / 200), Math.sqrt(6 / 200)],
    ['he-uniform', { slope: 1 }, Math.sqrt(1 / 200), Math.sqrt(3 / 200)],
    ['he-normal', {}, Math.sqrt(2 / 200), Infinity],
    ['lecun-uniform', {}, Math.sqrt(1 / 200), Math.sqrt(3 / 200)],
    ['lecun-normal', {}, Math.sqrt(1 / 200), Infinity],
    ['orthogonal', {}, Math.sqrt(1 / 200), 1],
    ['playground', {}, 1 / Math.sqrt(12), 0.5],
    ['convnetjs', {}, Math.sqrt(1 / 200), Infinity],
    ['micrograd', {}, 1 / Math.sqrt(3), 1],
    ['eureka', {}, 1 / Math.sqrt(3 * 200), 1 / Math.sqrt(200)],
  ] as const)(
    'include %s, which with %o has the spread its formula states',
    (name, options, deviation, bound) => {
      const filled = initializerOf(name).fill([100, 200], fans, new Random(name), options);
      expect(Math.abs(mean(filled))).toBeLessThan(0.05 * deviation);
      expect(Math.sqrt(mean(filled.map((w) => w * w))) / deviation).toBeCloseTo(1, 1.5);
      expect(Math.max(...filled.map(Math.abs))).toBeLessThanOrEqual(bound);
      // Uniform entries come close to their bound: with 20,000 of them, no gap of a hundredth is left.
      if (/uniform|playground|micrograd|eureka/.test(name)) {
        expect(Math.max(...filled)).toBeGreaterThan(0.99 * bound);
        expect(Math.min(...filled)).toBeLessThan(-0.99 * bound);
      }
    },
  );

  it('include constants that are constant', () => {
    expect(initializerOf('zeros').fill([2], fans, new Random(1))).toEqual(Float64Array.of(0, 0));
    expect(initializerOf('constant').fill([2], fans, new Random(1), { value: -3 })).toEqual(
      Float64Array.of(-3, -3),
    );
  });

  it('state what biases start from', () => {
    const others = [...initializers].filter(({ bias }) => bias !== 0);
    expect(others.map(({ name, bias }) => [name, bias])).toEqual([['playground', 0.1]]);
  });

  it('may be user-defined', () => {
    const rademacher = defineInitializer({
      name: 'rademacher',
      title: 'Rademacher',
      formula: 'w = ±1',
      options: {},
      fill: (shape, _fans, random) => drawEntries(shape, () => 2 * random.integer(2) - 1),
    });
    const filled = initializerOf(rademacher).fill([50], fans, new Random(1));
    expect(new Set(filled)).toEqual(new Set([-1, 1]));
  });

  it('name what is not a fan, such as a seed that belongs elsewhere', () => {
    const fill = () => initializerOf('zeros').fill([2, 2], { seed: 3 } as never, new Random(1), {}, 'W');
    expect(fill).toThrow('unknown fan: at W: found "seed", expected one of fanIn, fanOut');
  });

  it('infer the fans of weights from their shape [out, in]', () => {
    expect(fansOf([3, 5])).toEqual({ fanIn: 5, fanOut: 3 });
  });

  it('suggest the nearest name for an unknown one', () => {
    expect(() => initializerOf('xavier_uniform' as never)).toThrow(
      /unknown initialiser.*did you mean "xavier-uniform"/,
    );
  });
});

describe('the orthogonal initialiser', () => {
  const orthogonal = initializerOf('orthogonal');
  const size = fc.integer({ min: 1, max: 12 });

  it('returns orthogonal rows or columns of the requested length', () => {
    fc.assert(
      fc.property(size, size, fc.integer(), fc.constantFrom(1, 2.5), (rows, columns, seed, gain) => {
        const fans = { fanIn: columns, fanOut: rows };
        const matrix = orthogonal.fill([rows, columns], fans, new Random(seed), { gain });
        const vectors =
          rows <= columns
            ? Array.from({ length: rows }, (_, i) => [...matrix.subarray(i * columns, (i + 1) * columns)])
            : Array.from({ length: columns }, (_, j) => [...matrix].filter((_, at) => at % columns === j));
        vectors.forEach((a, i) => {
          vectors.forEach((b, j) => expect(dot(a, b)).toBeCloseTo(i === j ? gain * gain : 0, 13));
        });
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('stays orthogonal at sizes where rounding errors add up', () => {
    const matrix = orthogonal.fill([150, 150], { fanIn: 150, fanOut: 150 }, new Random('large'));
    const rows = Array.from({ length: 150 }, (_, i) => [...matrix.subarray(i * 150, (i + 1) * 150)]);
    const worst = rows.flatMap((a, i) => rows.map((b, j) => Math.abs(dot(a, b) - (i === j ? 1 : 0))));
    expect(Math.max(...worst)).toBeLessThan(1e-14);
  });

  it('has no preferred direction: the entry of a 1 × 1 matrix is 1 or −1 equally often', () => {
    const random = new Random('signs');
    const signs = Array.from(
      { length: 2000 },
      () => orthogonal.fill([1, 1], { fanIn: 1, fanOut: 1 }, random)[0],
    );
    expect(new Set(signs)).toEqual(new Set([-1, 1]));
    expect(Math.abs(mean(signs))).toBeLessThan(0.1);
  });

  it('treats a parameter with three axes as a matrix with one row per index of the first axis', () => {
    const filled = orthogonal.fill([2, 2, 3], { fanIn: 6, fanOut: 2 }, new Random(1));
    expect(dot([...filled.subarray(0, 6)], [...filled.subarray(6)])).toBeCloseTo(0, 14);
  });

  it('rejects a parameter that is not a matrix', () => {
    expect(() => orthogonal.fill([5], { fanIn: 5, fanOut: 5 }, new Random(1))).toThrow(
      /orthogonal needs a matrix/,
    );
  });
});

function mean(numbers: ArrayLike<number>): number {
  return Array.from(numbers).reduce((sum, x) => sum + x, 0) / numbers.length;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i], 0);
}
