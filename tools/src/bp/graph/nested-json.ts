import type { Shape, TensorView } from '@bp-graph/core';

/**
 * A tensor as JSON text, nested as deep as the shape has axes. Built from the innermost rows outwards, so that nothing
 * recurses.
 */
export function nestedJson(data: TensorView['data'], shape: Shape): string {
  const counts = [1];
  for (const size of shape) counts.push(counts[counts.length - 1] * size);
  let level: readonly string[] = Array.from(data, numberJson);
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const size = shape[axis];
    level = Array.from(
      { length: counts[axis] },
      (_, row) => `[${level.slice(row * size, (row + 1) * size).join(',')}]`,
    );
  }
  return level[0];
}

/** A number as JSON text. −0 keeps its sign in every parser; numbers that JSON cannot represent become strings. */
export function numberJson(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  return Number.isFinite(value) ? String(value) : `"${value}"`;
}
