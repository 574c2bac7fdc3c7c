import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../src/fault.js';
import { Random } from '../src/random.js';

const seed = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string());
const runs = { seed: 1, numRuns: 100 };

describe('a random generator', () => {
  it('returns the same numbers for the same seed on every machine', () => {
    // Computed from the two papers, with Python's integers of arbitrary size.
    const random = new Random(1);
    expect(draws(3, () => random.next())).toEqual([
      0.7031263506251982, 0.7168729065382167, 0.8261116881784794,
    ]);
    expect(random.state).toEqual({
      generator: 'xoroshiro128+',
      words: [3075509762, 3798341541, 3384166098, 2198663431],
    });
  });

  it('treats a number and its text as the same seed', () => {
    expect(new Random('42').state).toEqual(new Random(42).state);
    expect(new Random(-0).state).toEqual(new Random(0).state);
  });

  it('returns unrelated first draws for the seeds 0 to 9999', () => {
    const first = draws(10_000, (i) => new Random(i).next());
    const neighbours = first.slice(1).map((value, i) => Math.abs(value - first[i]));
    expect(new Set(first).size).toBe(10_000);
    expect(decileCounts(first).every((count) => count > 850 && count < 1150)).toBe(true);
    // Two independent uniform numbers differ by ⅓ on average.
    expect(mean(neighbours)).toBeCloseTo(1 / 3, 2);
  });

  it.each([NaN, Infinity, -Infinity])('rejects the seed %s', (bad) => {
    expect(() => new Random(bad)).toThrow(Fault);
  });

  it.each([[null], [undefined], [{}], [1n]])(
    'rejects the seed %s, which is neither a number nor a string',
    (bad) => {
      expect(() => new Random(bad as never)).toThrow(
        /bad seed: found .*, expected a finite number or a text/,
      );
    },
  );

  it('continues from a saved state bit for bit, whatever was drawn before', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.nat(4), { maxLength: 20 }), (start, before) => {
        const random = new Random(start);
        before.forEach((kind) => drawSome(random, kind));
        const saved = JSON.stringify(random.state);
        const restored = Random.restore(JSON.parse(saved) as Random['state']);
        const continues = [0, 1, 2, 3, 4].map((kind) => drawSome(random, kind));
        expect([0, 1, 2, 3, 4].map((kind) => drawSome(restored, kind))).toEqual(continues);
      }),
      runs,
    );
  });

  it.each([
    ['a word too few', [1, 2, 3]],
    ['nothing but zeros', [0, 0, 0, 0]],
    ['a fraction', [1, 2, 3, 0.5]],
    ['a negative number', [1, 2, 3, -1]],
    ['no list', 'words'],
  ])('rejects a state with %s', (_, words) => {
    const restore = (): Random => Random.restore({ generator: 'xoroshiro128+', words: words as number[] });
    expect(restore).toThrow(/not a state/);
  });

  it('rejects the state of an unknown generator and suggests the nearest', () => {
    expect(() => Random.restore({ generator: 'xoroshiro128', words: [1, 2, 3, 4] })).toThrow(
      /unknown random generator.*did you mean "xoroshiro128\+"/,
    );
  });

  it('draws uniform numbers between any two bounds', () => {
    const random = new Random('uniform');
    const numbers = draws(20_000, () => random.uniform(-3, 5));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-3);
    expect(Math.max(...numbers)).toBeLessThan(5);
    expect(mean(numbers)).toBeCloseTo(1, 1);
    expect(decileCounts(numbers.map((x) => (x + 3) / 8)).every((count) => count > 1800 && count < 2200)).toBe(
      true,
    );
  });

  it('draws all 53 bits', () => {
    const random = new Random('bits');
    const seen = draws(200, () => BigInt(random.next() * 2 ** 53)).reduce((bits, draw) => bits | draw, 0n);
    expect(seen).toBe(2n ** 53n - 1n);
  });

  it('draws normal numbers with the requested mean and deviation', () => {
    const random = new Random('normal');
    const numbers = draws(50_000, () => random.normal(2, 3)).map((x) => (x - 2) / 3);
    expect(mean(numbers)).toBeCloseTo(0, 1.5);
    expect(mean(numbers.map((x) => x ** 2))).toBeCloseTo(1, 1.5);
    expect(mean(numbers.map((x) => x ** 4))).toBeCloseTo(3, 0.7);
    expect(numbers.filter((x) => Math.abs(x) < 1).length / numbers.length).toBeCloseTo(0.6827, 2);
  });

  it('draws every whole number below the given count equally often', () => {
    const random = new Random('integer');
    const counts = new Array<number>(7).fill(0);
    for (let i = 0; i < 70_000; i++) counts[random.integer(7)]++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('is unbiased for a count that does not divide 2³²', () => {
    // Without rejection the lower half of three quarters of 2³² would be drawn twice as often as the upper half.
    const random = new Random('unbiased');
    const count = 3 * 2 ** 30;
    const low = draws(20_000, () => random.integer(count)).filter((draw) => draw < count / 2).length;
    expect(low / 20_000).toBeCloseTo(0.5, 1.5);
  });

  it.each([0, -1, 1.5, NaN, 2 ** 32 + 1])('rejects %s as a count', (count) => {
    expect(() => new Random(1).integer(count)).toThrow(/wrong count/);
  });

  it('shuffles any list in place into a permutation of itself', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.integer()), (start, list) => {
        const items = [...list];
        expect(new Random(start).shuffle(items)).toBe(items);
        expect([...items].sort()).toEqual([...list].sort());
      }),
      runs,
    );
  });

  it('moves every entry to every place equally often', () => {
    const random = new Random('shuffle');
    const counts = new Float64Array(16);
    for (let i = 0; i < 16_000; i++)
      random.permutation(4).forEach((entry, place) => counts[entry * 4 + place]++);
    for (const count of counts) expect(Math.abs(count - 4000)).toBeLessThan(250);
  });

  it('shuffles typed arrays in the same way as lists', () => {
    const list = [1, 2, 3, 4, 5, 6, 7];
    const typed = new Random(9).shuffle(Float64Array.from(list));
    expect([...typed]).toEqual(new Random(9).shuffle([...list]));
  });

  it('forks independent streams, however they are nested', () => {
    const root = new Random('fork');
    const child = root.fork();
    const streams = [root, child, root.fork(), child.fork(), child.fork().fork()];
    const numbers = streams.flatMap((random) => draws(2000, () => random.next()));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('forks the same streams from the same seed, and keeps its bit generator', () => {
    const fork = (): Random => new Random(3, 'xorshift64*').fork();
    expect(fork().state).toEqual(fork().state);
    expect(fork().state.generator).toBe('xorshift64*');
  });

  it('runs on a user-defined bit generator', () => {
    const half = { words: [1], bits: () => 2 ** 31, next: () => 0.5 };
    const random = new Random(0, { name: 'half', seed: () => half, restore: () => half });
    expect([random.next(), random.uniform(0, 4), random.integer(10)]).toEqual([0.5, 2, 5]);
    expect(random.state).toEqual({ generator: 'half', words: [1] });
  });
});

function draws<T>(count: number, draw: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => draw(index));
}

function drawSome(random: Random, kind: number): unknown {
  const kinds = [
    () => random.next(),
    () => random.normal(),
    () => random.integer(6),
    () => [...random.permutation(5)],
    () => random.fork().next(),
  ];
  return kinds[kind]();
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}

function decileCounts(numbers: readonly number[]): number[] {
  const counts = new Array<number>(10).fill(0);
  for (const x of numbers) counts[Math.floor(x * 10)]++;
  return counts;
}
