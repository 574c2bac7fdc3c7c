import { round } from '../scene/mark.js';
import { positionOn, type Axis } from './axis.js';

/** The rectangle a curve is drawn in, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Position of the `i`-th of `count` values from left to right. */
export function columnOf({ left, width }: Area, i: number, count: number): number {
  return count < 2 ? left : left + (width * i) / (count - 1);
}

/** The y coordinate of a value, downwards; NaN if the axis cannot show it. */
export function rowOf({ top, height }: Area, axis: Axis, value: number): number {
  return top + height * (1 - positionOn(axis, value));
}

/**
 * Path data of evenly spaced values. With more values than pixels, each pixel column gets the first, least, greatest
 * and last of its values, which renders the same as all of them. Values that cannot be shown leave a gap.
 */
export function curvePath(values: Float64Array, axis: Axis, area: Area): string {
  const perColumn = Math.max(1, Math.ceil(values.length / Math.max(1, area.width)));
  let path = '';
  let pen = 'M';
  const point = (i: number): void => {
    const y = rowOf(area, axis, values[i]);
    if (!Number.isFinite(y)) {
      pen = 'M';
      return;
    }
    path += `${pen}${round(columnOf(area, i, values.length))} ${round(y)}`;
    pen = 'L';
  };
  for (let start = 0; start < values.length; start += perColumn) {
    for (const i of landmarks(values, start, Math.min(values.length, start + perColumn))) point(i);
  }
  return path;
}

/** Indices of the first, least, greatest and last value of a range, ascending and without duplicates. */
function landmarks(values: Float64Array, start: number, end: number): Iterable<number> {
  let [least, greatest] = [start, start];
  for (let i = start + 1; i < end; i++) {
    if (values[i] < values[least]) least = i;
    if (values[i] > values[greatest]) greatest = i;
  }
  return new Set([start, least, greatest, end - 1].sort((a, b) => a - b));
}
