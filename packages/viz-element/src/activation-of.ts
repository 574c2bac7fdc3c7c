import { activations, type ActivationDefinition } from '@bp-graph/core';

/** The function of an activation that acts elementwise; undefined for any other operation. */
export function scalarOf(op: string): ActivationDefinition | undefined {
  return activations.has(op) ? activations.get(op).scalar : undefined;
}

/** The middle of a range, and the distance to its ends; 0 and none if it is unbounded. */
export interface Range {
  readonly middle: number;
  readonly reach?: number;
}

export const UNBOUNDED: Range = { middle: 0 };

/** The range of an activation; unbounded for any other operation. */
export function rangeOf(op: string): Range {
  const [low, high] = (activations.has(op) ? activations.get(op).facts?.range : undefined) ?? [Infinity, 0];
  const [middle, reach] = [(low + high) / 2, (high - low) / 2];
  return Number.isFinite(middle + reach) ? { middle, reach } : UNBOUNDED;
}

/** The largest finite distance from the middle; 1 if there is none. */
export function farthest(numbers: Float64Array, middle: number): number {
  const distances = numbers.map((number) => Math.abs(number - middle)).filter(Number.isFinite);
  return distances.reduce((a, b) => Math.max(a, b), 0) || 1;
}
