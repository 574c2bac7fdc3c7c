import { describe, expect, it } from 'vitest';
import { bitGenerators } from '../../src/bit-generator/index.js';
import { xorshift64star } from '../../src/bit-generator/xorshift64-star.js';

describe.each([...bitGenerators])('the bit generator $name', (generator) => {
  it('returns 32-bit whole numbers, and numbers in [0, 1)', () => {
    const stream = generator.seed('range');
    for (let i = 0; i < 1000; i++) {
      const bits = stream.bits();
      expect(Number.isInteger(bits) && bits >= 0 && bits < 2 ** 32).toBe(true);
      const number = stream.next();
      expect(number >= 0 && number < 1).toBe(true);
    }
  });

  it('sets every bit in half of the draws', () => {
    const stream = generator.seed('balance');
    const draws = Array.from({ length: 4000 }, () => stream.bits());
    for (let bit = 0; bit < 32; bit++) {
      const set = draws.filter((draw) => (draw >>> bit) & 1).length;
      expect(Math.abs(set - 2000)).toBeLessThan(160);
    }
  });

  it('continues from its words bit for bit', () => {
    const stream = generator.seed('words');
    stream.bits();
    stream.next();
    const restored = generator.restore(stream.words);
    expect([restored.bits(), restored.next()]).toEqual([stream.bits(), stream.next()]);
  });

  it('returns a copy of its words that later draws do not change', () => {
    const stream = generator.seed('words');
    const before = stream.words;
    const copy = [...before];
    stream.bits();
    expect(before).toEqual(copy);
    expect(stream.words).not.toEqual(copy);
  });

  it('rejects words that are not a valid state', () => {
    const { length } = generator.seed(1).words;
    expect(() => generator.restore(new Array<number>(length).fill(0))).toThrow(/not a state/);
    expect(() => generator.restore([1, ...new Array<number>(length).fill(0)])).toThrow(/not a state/);
  });
});

describe('xorshift64*', () => {
  it('starts from a whole number directly, given as a number or as its text', () => {
    expect(xorshift64star.seed(42).words).toEqual([0, 42]);
    expect(xorshift64star.seed('42').words).toEqual([0, 42]);
    expect(xorshift64star.seed('forty-two').words).not.toEqual(xorshift64star.seed('forty-three').words);
  });

  it.each([0, -1, 0.5, 2 ** 60])('rejects %s as a seed, which is not a valid state', (seed) => {
    expect(() => xorshift64star.seed(seed)).toThrow(/bad seed for xorshift64\*/);
  });
});
