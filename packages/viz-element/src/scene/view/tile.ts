import type { Mark } from '../mark.js';

/** A square heat map. Its outline keeps pale colours apart from the ground. */
export function tile(tones: ArrayLike<number>, x: number, y: number, side: number): Mark[] {
  const columns = Math.sqrt(tones.length);
  return [
    { kind: 'grid', x, y, width: side, height: side, columns, tones },
    { kind: 'path', d: `M${x} ${y}h${side}v${side}h-${side}z`, ink: 'divider' },
  ];
}
