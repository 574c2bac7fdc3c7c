import type { Field } from './field.js';

/** A line segment, in cells from the upper left corner. */
export type Stretch = readonly [x1: number, y1: number, x2: number, y2: number];

/** The line between the two sides of a field, by marching squares over the cell centres; none if they are NaN. */
export function contourOf({ size, sides }: Pick<Field, 'size' | 'sides'>): Stretch[] {
  const stretches: Stretch[] = [];
  for (let row = 0; row + 1 < size; row++) {
    for (let column = 0; column + 1 < size; column++) {
      const corners = [0, 1, size + 1, size].map((step) => row * size + column + step);
      const crossings = corners.flatMap((from, side) => {
        const [a, b] = [sides[from], sides[corners[(side + 1) % 4]]];
        if (a >= 0 === b >= 0 || Number.isNaN(a + b)) return [];
        const t = Math.abs(a) === Infinity ? 0.5 : a / (a - b);
        const [x, y, dx, dy] = SIDES[side];
        return [[column + 0.5 + x + dx * t, row + 0.5 + y + dy * t] as const];
      });
      for (let k = 0; k + 1 < crossings.length; k += 2)
        stretches.push([...crossings[k], ...crossings[k + 1]] as const);
    }
  }
  return stretches;
}

/** Start and direction of each side of a square, clockwise from the upper left corner. */
const SIDES = [
  [0, 0, 1, 0],
  [1, 0, 0, 1],
  [1, 1, -1, 0],
  [0, 1, 0, -1],
] as const;
