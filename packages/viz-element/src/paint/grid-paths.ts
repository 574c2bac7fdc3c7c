import { round, type GridMark } from '../scene/mark.js';
import { shadeOf, type LookName } from './looks.js';

/** All rectangles of one shade, as one path. */
export interface Shaded {
  readonly look: LookName;
  readonly d: string;
}

/** A heat map as one path per shade; equal neighbours in a row are merged into one rectangle. */
export function gridPaths({ x, y, width, height, columns, tones }: GridMark): Shaded[] {
  const rows = Math.ceil(tones.length / columns);
  const [wide, high] = [width / columns, height / rows];
  const paths = new Map<LookName, string>();
  for (let row = 0; row < rows; row++) {
    const end = Math.min(tones.length, (row + 1) * columns);
    for (let from = row * columns, to = from; from < end; from = to) {
      const look = shadeOf(tones[from]);
      while (to < end && shadeOf(tones[to]) === look) to++;
      const left = round(x + (from - row * columns) * wide);
      const right = round((to - from) * wide);
      const rectangle = `M${left} ${round(y + row * high)}h${right}v${round(high)}h-${right}z`;
      paths.set(look, (paths.get(look) ?? '') + rectangle);
    }
  }
  return Array.from(paths, ([look, d]) => ({ look, d }));
}
