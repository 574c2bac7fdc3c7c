import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/scene/layout/spread.js';

describe('spread', () => {
  it('puts everything at its preferred position if there is room', () => {
    expect(spread([0, 10, 30], [5, 5])).toEqual([0, 10, 30]);
  });

  it('pushes items with the same preferred position apart evenly', () => {
    expect(spread([0, 0, 0], [10, 10])).toEqual([-10, 0, 10]);
  });

  it('keeps the distances and the centre of items it pushes, whatever their preferences', () => {
    const lists = fc.array(
      fc.tuple(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true })),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(lists, (pairs) => {
        const wanted = pairs.map(([want]) => want);
        const distances = pairs.slice(1).map(([, distance]) => distance);
        const places = spread(wanted, distances);
        distances.forEach((distance, i) => {
          expect(places[i + 1] - places[i]).toBeGreaterThanOrEqual(distance - 1e-6);
        });
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        expect(sum(places)).toBeCloseTo(sum(wanted), 4);
      }),
    );
  });
});
