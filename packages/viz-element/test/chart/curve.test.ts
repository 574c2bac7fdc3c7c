import { describe, expect, it } from 'vitest';
import { axisFor } from '../../src/chart/axis.js';
import { columnOf, curvePath, type Area } from '../../src/chart/curve.js';

const area: Area = { left: 10, top: 0, width: 100, height: 50 };

describe('curvePath', () => {
  it('runs from the first value on the left to the last on the right', () => {
    const values = Float64Array.of(1, 0, 0.5);
    expect(curvePath(values, axisFor(values, 'linear'), area)).toBe('M10 0L60 50L110 25');
  });

  it('leaves a gap for a value that cannot be shown', () => {
    const values = Float64Array.of(1, 1, NaN, 1, 1);
    expect(curvePath(values, axisFor(values, 'linear'), area).match(/M/g)).toHaveLength(2);
  });

  it('keeps the spikes of a million values in a path of bounded length', () => {
    const values = new Float64Array(1_000_000).fill(0.5);
    values[123_456] = 1;
    const path = curvePath(values, axisFor(values, 'linear'), area);
    expect(path.match(/[ML]/g)?.length).toBeLessThanOrEqual(4 * area.width);
    expect(path).toMatch(/ 0(?=L)/);
  });

  it('puts a single value on the left', () => {
    expect(columnOf(area, 0, 1)).toBe(10);
  });
});
