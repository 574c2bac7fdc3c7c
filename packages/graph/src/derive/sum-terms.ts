import { sumParts, weightSizes } from '@bp-graph/core';
import type { GraphNode } from '../node/graph-node.js';

/** The factors of a term: a weight and its value, or a bias alone. */
export type SumTerm = readonly (readonly [source: GraphNode, entry: number])[];

/** The terms of one number of a weighted sum: each weight with its value, then the bias. */
export function sumTerms({ inputs, units, attributes }: GraphNode, entry: number): readonly SumTerm[] {
  const [row, unit] = [Math.floor(entry / units), entry % units];
  const { values, weights, bias } = sumParts(inputs);
  const terms = values.flatMap((source, k): SumTerm[] => {
    const transpose = attributes['transpose'] === true;
    const [out, width] = weightSizes(weights[k].value.shape, transpose);
    return Array.from({ length: width }, (_, j) => [
      [weights[k], transpose ? j * out + unit : unit * width + j],
      [source, row * source.units + j],
    ]);
  });
  return bias === undefined ? terms : [...terms, [[bias, bias.units === 1 ? 0 : unit]]];
}
