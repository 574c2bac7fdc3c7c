import { describe, expect, it } from 'vitest';
import { coveredBy, placeChips, traceOf, type ChipWish } from '../../../src/scene/layout/chips.js';
import { flowing, pointAt } from '../../../src/scene/layout/curve.js';

function wish(x1: number, y1: number, x2: number, y2: number, bundle = 'a'): ChipWish {
  return {
    curves: flowing(
      [
        { x: x1, y: y1 },
        { x: x2, y: y2 },
      ],
      false,
    ),
    width: 40,
    height: 20,
    bundle,
  };
}

describe('placeChips', () => {
  it('puts a chip far along a straight wire and near the start of a crossing one', () => {
    const [line, cross] = [wish(0, 0, 200, 0), wish(0, 0, 200, 200)];
    const [straight, crossing] = placeChips([line, cross], []);
    const [at70, at30] = [pointAt(line.curves[0], 0.7), pointAt(cross.curves[0], 0.3)];
    expect(straight).toMatchObject(at70);
    expect(crossing).toMatchObject(at30);
  });

  it('avoids obstacles', () => {
    const obstacle = { x: 140, y: 0, width: 30, height: 30 };
    const [chip] = placeChips([wish(0, 0, 200, 0)], [obstacle]);
    expect(chip).toBeDefined();
    expect(Math.abs((chip?.x ?? 140) - 140)).toBeGreaterThanOrEqual((40 + 30) / 2);
  });

  it('omits all chips of a bundle rather than some of them', () => {
    const same = Array.from({ length: 9 }, () => wish(0, 0, 120, 0));
    const free = wish(0, 300, 200, 300, 'b');
    const places = placeChips([...same, free], []);
    expect(places.slice(0, 9)).toEqual(Array(9).fill(undefined));
    expect(places[9]).toBeDefined();
  });
});

describe('chips on crossing lines', () => {
  it('are placed where they cover few other lines', () => {
    const [left, right] = [0, 200];
    const lines = [60, 180].flatMap((from) =>
      [0, 120, 240].map((to) => ({ ...wish(left, from, right, to), width: 60, height: 30 })),
    );
    const places = placeChips(lines, []);
    const covered = places.map((box, i) =>
      coveredBy(
        box ?? expect.fail(),
        lines.map(({ curves }) => traceOf(curves)),
        i,
      ),
    );
    expect(covered.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(6);
  });
});
