/** The inputs of a weighted sum by role: value k is weighted by weight k. */
export interface Pairs {
  readonly values: readonly string[];
  readonly weights: readonly string[];
  readonly bias: string | undefined;
}

export function joinPairs({ values, weights, bias }: Pairs): readonly string[] {
  return [...values, ...weights, ...(bias === undefined ? [] : [bias])];
}
