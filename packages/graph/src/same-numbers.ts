import type { TensorView } from '@bp-graph/core';

/** Whether two tensors are bitwise equal. */
export function sameNumbers(a: TensorView, b: TensorView): boolean {
  return a.shape.join() === b.shape.join() && a.data.every((x, i) => Object.is(x, b.data[i]));
}
