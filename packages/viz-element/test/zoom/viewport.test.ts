import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  panned,
  pointUnder,
  revealing,
  WHOLE_VIEW,
  zoomedAt,
  type Viewport,
} from '../../src/zoom/viewport.js';

const size = { width: 1000, height: 400 };
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

function expectInside({ zoom, x, y }: Viewport): void {
  expect(zoom).toBeGreaterThanOrEqual(1);
  for (const [offset, room] of [
    [x, size.width],
    [y, size.height],
  ]) {
    expect(offset).toBeLessThanOrEqual(0);
    expect(offset).toBeGreaterThanOrEqual(room * (1 - zoom) - 1e-9);
  }
}

describe('zooming a view', () => {
  it('keeps the point under the pointer in place', () => {
    const at = { x: 250, y: 300 };
    const before = pointUnder(WHOLE_VIEW, at);
    const after = pointUnder(zoomedAt(WHOLE_VIEW, 3, at, size, 8), at);
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  it('stays between the whole and the maximum', () => {
    expect(zoomedAt(WHOLE_VIEW, 1 / 5, { x: 1, y: 1 }, size, 8)).toEqual(WHOLE_VIEW);
    expect(zoomedAt(WHOLE_VIEW, 100, { x: 1, y: 1 }, size, 8).zoom).toBe(8);
  });

  it('never shows anything beyond the borders, however it is zoomed and panned', () => {
    const move = fc.record({
      factor: fc.double({ min: 0.2, max: 5, noNaN: true }),
      x: fraction,
      y: fraction,
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let view = WHOLE_VIEW;
        for (const { factor, x, y } of moves) {
          view = zoomedAt(view, factor, { x: x * size.width, y: y * size.height }, size, 8);
          expectInside(view);
          view = panned(view, (x - 0.5) * 2000, (y - 0.5) * 2000, size);
          expectInside(view);
        }
      }),
      { seed: 1 },
    );
  });
});

describe('revealing a box', () => {
  const view = zoomedAt(WHOLE_VIEW, 4, { x: 0, y: 0 }, size, 8);

  it('leaves the view unchanged if the box is in view', () => {
    expect(revealing(view, { x: 100, y: 50, width: 40, height: 20 }, size)).toEqual(view);
  });

  it('moves it just far enough if it is not', () => {
    const moved = revealing(view, { x: 900, y: 50, width: 40, height: 20 }, size);
    expect(900 * 4 + 20 * 4 + moved.x).toBeCloseTo(size.width, 9);
    expect(moved.y).toBe(view.y);
  });
});
