import type { NodeSpec } from '../graph-spec.js';

/** The inputs of a weighted sum by their parts: value k is weighted by weight k. */
export interface Pairs {
  readonly values: readonly string[];
  readonly weights: readonly string[];
  readonly bias: string | undefined;
}

export function splitPairs({ inputs }: NodeSpec): Pairs {
  const count = inputs.length >> 1;
  return { values: inputs.slice(0, count), weights: inputs.slice(count, 2 * count), bias: inputs[2 * count] };
}

export function joinPairs({ values, weights, bias }: Pairs): readonly string[] {
  return [...values, ...weights, ...(bias === undefined ? [] : [bias])];
}
