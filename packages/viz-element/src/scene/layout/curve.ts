import { round, type Box } from '../mark.js';

/** A point in pixels. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier curve: start, two control points, end. */
export type Cubic = readonly [Pixel, Pixel, Pixel, Pixel];

/** The point at parameter `t`, from 0 to 1. */
export function pointAt([a, b, c, d]: Cubic, t: number): Pixel {
  const s = 1 - t;
  const mix = (p: number, q: number, r: number, w: number): number =>
    s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * w;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

/** Path data of consecutive curves. */
export function pathOf(curves: readonly Cubic[]): string {
  return curves.map(([a, b, c, d], i) => `${i === 0 ? `M${at(a)}` : ''}C${at(b)} ${at(c)} ${at(d)}`).join('');
}

/** The bounding box of points; that of control points contains the curves too. */
export function hullOf(curves: readonly (readonly Pixel[])[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of curves.flat()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** Curves through points, one between each point and the next, that leave and arrive along the flow. */
export function flowing(points: readonly Pixel[], down: boolean): Cubic[] {
  return points.slice(1).map((to, i): Cubic => {
    const from = points[i];
    if (down) {
      const middle = (from.y + to.y) / 2;
      return [from, { x: from.x, y: middle }, { x: to.x, y: middle }, to];
    }
    const middle = (from.x + to.x) / 2;
    return [from, { x: middle, y: from.y }, { x: middle, y: to.y }, to];
  });
}

function at({ x, y }: Pixel): string {
  return `${round(x)} ${round(y)}`;
}
