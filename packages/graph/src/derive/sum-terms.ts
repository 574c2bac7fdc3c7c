import { weightSizes } from '@bp-graph/core';
import type { GraphNode } from '../node/graph-node.js';

/** Numbers that are multiplied: a weight and the value on it, or a bias alone. */
export type SumTerm = readonly (readonly [source: GraphNode, entry: number])[];

/** What adds up to one number of a weighted sum: each weight with the value it multiplies, then the bias. */
export function sumTerms({ inputs, units, attributes }: GraphNode, entry: number): readonly SumTerm[] {
  const [row, unit] = [Math.floor(entry / units), entry % units];
  const pairs = inputs.length >> 1;
  const terms = inputs.slice(0, pairs).flatMap((source, k): SumTerm[] => {
    const weights = inputs[pairs + k];
    const transpose = attributes['transpose'] === true;
    const [out, width] = weightSizes(weights.value.shape, transpose);
    return Array.from({ length: width }, (_, j) => [
      [weights, transpose ? j * out + unit : unit * width + j],
      [source, row * source.units + j],
    ]);
  });
  const bias = inputs.length % 2 === 1 ? inputs[2 * pairs] : undefined;
  return bias === undefined ? terms : [...terms, [[bias, bias.units === 1 ? 0 : unit]]];
}
