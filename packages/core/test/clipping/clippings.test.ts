import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clippings, globalNorm } from '../../src/clipping/index.js';

const gradient = fc.float64Array({ min: -1e3, max: 1e3, noNaN: true, maxLength: 8 });
const gradients = fc.array(gradient, { maxLength: 4 });
const runs = { seed: 1, numRuns: 100 };

describe.each([...clippings])('clipping by $name', (clipping) => {
  it('leaves gradients within the limit unchanged', () => {
    fc.assert(
      fc.property(gradients, (arrays) => {
        const before = arrays.map((array) => array.slice());
        clipping.clip(arrays, 1e4);
        expect(arrays).toEqual(before);
      }),
      runs,
    );
  });

  it('never makes an entry larger or changes its sign', () => {
    fc.assert(
      fc.property(gradients, fc.double({ min: 0, max: 100, noNaN: true }), (arrays, limit) => {
        const before = arrays.map((array) => array.slice());
        clipping.clip(arrays, limit);
        arrays.forEach((array, i) => {
          array.forEach((g, j) => {
            expect(Math.abs(g)).toBeLessThanOrEqual(Math.abs(before[i][j]));
            expect(g * before[i][j]).toBeGreaterThanOrEqual(0);
          });
        });
      }),
      runs,
    );
  });

  it('preserves NaN', () => {
    const array = Float64Array.of(NaN, 5);
    clipping.clip([array], 1);
    expect(array[0]).toBeNaN();
  });

  it('treats an infinite limit as none, and rejects a limit that is negative or NaN', () => {
    const array = Float64Array.of(1e300, -5);
    clipping.clip([array], Infinity);
    expect(array).toEqual(Float64Array.of(1e300, -5));
    expect(() => clipping.clip([array], -1)).toThrow(/bad clipping limit: found -1/);
    expect(() => clipping.clip([array], NaN)).toThrow(/bad clipping limit/);
  });
});

describe('clipping by norm', () => {
  it('scales all gradients together by limit / (norm + 10⁻⁶)', () => {
    const [a, b] = [Float64Array.of(3, 0), Float64Array.of(4)];
    clippings.get('norm').clip([a, b], 1);
    expect([...a, ...b]).toEqual([3 * (1 / 5.000001), 0, 4 * (1 / 5.000001)]);
  });

  it('handles entries whose squares overflow or underflow float64', () => {
    expect(globalNorm([[3 * 2 ** 700], [4 * 2 ** 700]])).toBe(5 * 2 ** 700);
    expect(globalNorm([[3 * 2 ** -1074, 4 * 2 ** -1074]])).toBe(5 * 2 ** -1074);
    expect(globalNorm([[Number.MAX_VALUE]])).toBe(Number.MAX_VALUE);
    expect(globalNorm([[0], []])).toBe(0);
    expect(globalNorm([[1, -Infinity]])).toBe(Infinity);
    expect(globalNorm([[1, NaN]])).toBeNaN();
  });
});

describe('clipping by value', () => {
  it('clamps every entry independently', () => {
    const array = Float64Array.of(3, -0.5, -7, Infinity);
    clippings.get('value').clip([array], 1);
    expect([...array]).toEqual([1, -0.5, -1, 1]);
  });
});
