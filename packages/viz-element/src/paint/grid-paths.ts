import { round, type GridMark } from '../scene/mark.js';
import { shadeOf, type LookName } from './looks.js';

/** All rectangles of one shade, as one path. */
export interface Shaded {
  readonly look: LookName;
  readonly d: string;
}

/** Equal neighbours in a row of a heat map, as one rectangle by its upper left corner. */
export interface Patch {
  readonly look: LookName;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The cells of a heat map, row by row. */
export function patchesOf({ x, y, width, height, columns, tones }: GridMark): Patch[] {
  const rows = Math.ceil(tones.length / columns);
  const [wide, high] = [width / columns, height / rows];
  const patches: Patch[] = [];
  for (let row = 0; row < rows; row++) {
    const end = Math.min(tones.length, (row + 1) * columns);
    for (let from = row * columns, to = from; from < end; from = to) {
      const look = shadeOf(tones[from]);
      while (to < end && shadeOf(tones[to]) === look) to++;
      const left = x + (from - row * columns) * wide;
      patches.push({ look, x: left, y: y + row * high, width: (to - from) * wide, height: high });
    }
  }
  return patches;
}

/** A heat map as one path per shade. */
export function gridPaths(grid: GridMark): Shaded[] {
  const paths = new Map<LookName, string>();
  for (const { look, x, y, width, height } of patchesOf(grid)) {
    const wide = round(width);
    const rectangle = `M${round(x)} ${round(y)}h${wide}v${round(height)}h-${wide}z`;
    paths.set(look, (paths.get(look) ?? '') + rectangle);
  }
  return Array.from(paths, ([look, d]) => ({ look, d }));
}
