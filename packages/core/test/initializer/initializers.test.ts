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

  it('gives an array of its own each time', () => {
    const [first, second] = [fill(1), fill(1)];
    first[0] = 99;
    expect(second[0]).not.toBe(99);
  });

  it('gives nothing for an empty parameter, whatever the fans', () => {
    expect(initializer.fill([3, 0], { fanIn: 0, fanOut: 3 }, new Random(1))).toHaveLength(0);
  });

  it.each([0, -1, 1.5, NaN])('refuses %s as a fan', (fanIn) => {
    expect(() => initializer.fill([2, 2], { fanIn, fanOut: 2 }, new Random(1))).toThrow(/fanIn.*1 or more/);
  });

  it.each([[[2, -1]], [[1e12]], [[NaN, 2]]])(
    'refuses the shape %o before it takes memory for it',
    (shape) => {
      expect(() => initializer.fill(shape, { fanIn: 1, fanOut: 1 }, new Random(1))).toThrow(Fault);
    },
  );

  it('refuses an option it does not have', () => {
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
  ] as const)('have %s with %o spread as its formula says', (name, options, deviation, bound) => {
    const filled = initializerOf(name).fill([100, 200], fans, new Random(name), options);
    expect(Math.abs(mean(filled))).toBeLessThan(0.05 * deviation);
    expect(Math.sqrt(mean(filled.map((w) => w * w))) / deviation).toBeCloseTo(1, 1.5);
    expect(Math.max(...filled.map(Math.abs))).toBeLessThanOrEqual(bound);
    // Uniform entries come near their bound; 20,000 of them leave no gap of a hundredth.
    if (/uniform|playground|micrograd|eureka/.test(name)) {
      expect(Math.max(...filled)).toBeGreaterThan(0.99 * bound);
      expect(Math.min(...filled)).toBeLessThan(-0.99 * bound);
    }
  });

  it('have constants that are constant', () => {
    expect(initializerOf('zeros').fill([2], fans, new Random(1))).toEqual(Float64Array.of(0, 0));
    expect(initializerOf('constant').fill([2], fans, new Random(1), { value: -3 })).toEqual(
      Float64Array.of(-3, -3),
    );
  });

  it('say what biases start from', () => {
    const others = [...initializers].filter(({ bias }) => bias !== 0);
    expect(others.map(({ name, bias }) => [name, bias])).toEqual([['playground', 0.1]]);
  });

  it('may be one of your own', () => {
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

  it('read the fans of weights off their shape [out, in]', () => {
    expect(fansOf([3, 5])).toEqual({ fanIn: 5, fanOut: 3 });
  });

  it('offer the nearest for a name that is none', () => {
    expect(() => initializerOf('xavier_uniform' as never)).toThrow(
      /unknown initialiser.*did you mean "xavier-uniform"/,
    );
  });
});

describe('the orthogonal initialiser', () => {
  const orthogonal = initializerOf('orthogonal');
  const size = fc.integer({ min: 1, max: 12 });

  it('gives orthogonal rows or columns of the length asked for', () => {
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

  it('stays orthogonal at a size at which rounding adds up', () => {
    const matrix = orthogonal.fill([150, 150], { fanIn: 150, fanOut: 150 }, new Random('large'));
    const rows = Array.from({ length: 150 }, (_, i) => [...matrix.subarray(i * 150, (i + 1) * 150)]);
    const worst = rows.flatMap((a, i) => rows.map((b, j) => Math.abs(dot(a, b) - (i === j ? 1 : 0))));
    expect(Math.max(...worst)).toBeLessThan(1e-14);
  });

  it('prefers no direction: single entries of a 1 × 1 matrix are 1 and −1 equally often', () => {
    const random = new Random('signs');
    const signs = Array.from(
      { length: 2000 },
      () => orthogonal.fill([1, 1], { fanIn: 1, fanOut: 1 }, random)[0],
    );
    expect(new Set(signs)).toEqual(new Set([-1, 1]));
    expect(Math.abs(mean(signs))).toBeLessThan(0.1);
  });

  it('takes a parameter of three axes for a matrix with a row per index of the first', () => {
    const filled = orthogonal.fill([2, 2, 3], { fanIn: 6, fanOut: 2 }, new Random(1));
    expect(dot([...filled.subarray(0, 6)], [...filled.subarray(6)])).toBeCloseTo(0, 14);
  });

  it('refuses a parameter that is no matrix', () => {
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
