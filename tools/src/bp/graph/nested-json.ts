import type { Shape, TensorView } from '@bp-graph/core';

/** A tensor as JSON text, nested as deep as the shape has axes. */
export function nestedJson(data: TensorView['data'], shape: Shape): string {
  const level = (axis: number, start: number, size: number): string => {
    if (axis === shape.length) return numberJson(data[start]);
    const step = size / shape[axis];
    const entries = Array.from({ length: shape[axis] }, (_, i) => level(axis + 1, start + i * step, step));
    return `[${entries.join(',')}]`;
  };
  return level(0, 0, data.length);
}

/** A number as JSON text. −0 keeps its sign in every reader; what JSON has no word for is a text. */
export function numberJson(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  return Number.isFinite(value) ? String(value) : `"${value}"`;
}
