import { activations, checkArgument } from '@bp-graph/core';
import type { GraphNode } from '../node/graph-node.js';
import { able } from '../option-checks.js';
import { SATURATED } from './saturated.js';

/** Statistics of the numbers of a node, or of one of its units. */
export interface Statistics {
  readonly count: number;
  readonly min: number;
  readonly mean: number;
  readonly max: number;
  /** The population standard deviation. */
  readonly deviation: number;
  /** How many are NaN or infinite; the other figures exclude these. */
  readonly nonFinite: number;
  /** For an activation: the share of numbers with a slope so small that next to no gradient passes. */
  readonly saturated?: number;
  /** For an activation: the share of numbers with slope 0, where no gradient passes. */
  readonly dead?: number;
}

/** Statistics of a node's current value over the batch: of all its units, or of one. @throws Fault if it has no value. */
export function statistics(node: GraphNode, unit?: number): Statistics {
  checkArgument(node, 'node', able('unit', 'a node of a graph'), 'statistics');
  if (unit !== undefined) node.unit(unit);
  const entries = Array.from(node.value.data, (_, entry) => entry).filter(
    (entry) => unit === undefined || entry % node.units === unit,
  );
  const numbers = entries.map((entry) => node.value.data[entry]).filter(Number.isFinite);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
  return {
    count: entries.length,
    min: numbers.reduce((least, number) => Math.min(least, number), Infinity),
    mean,
    max: numbers.reduce((most, number) => Math.max(most, number), -Infinity),
    deviation: Math.sqrt(spread),
    nonFinite: entries.length - numbers.length,
    ...slopeShares(node, entries),
  };
}

function slopeShares(node: GraphNode, entries: readonly number[]): Pick<Statistics, 'saturated' | 'dead'> {
  const scalar = activations.has(node.op) ? activations.get(node.op).scalar : undefined;
  const [input] = node.inputs;
  if (scalar === undefined || !input.hasValue || input.value.data.length !== node.value.data.length)
    return {};
  const slopes = entries.map((entry) =>
    Math.abs(scalar.derivative(input.value.data[entry], node.value.data[entry], node.attributes)),
  );
  const share = (holds: (slope: number) => boolean): number => slopes.filter(holds).length / slopes.length;
  return { saturated: share((slope) => slope <= SATURATED), dead: share((slope) => slope === 0) };
}
