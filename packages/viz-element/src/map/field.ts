import { Fault } from '@bp-graph/core';
import { probe, type Graph } from '@bp-graph/graph';
import { gridOver, type Extent, type Plane } from './plane.js';
import { outputOf, rangeOf, type MapSubject } from './subject.js';

/** A unit's numbers over a plane. */
export interface Field {
  /** Cells along each side. */
  readonly size: number;
  /** By rows, the topmost first. */
  readonly numbers: Float64Array;
  /** The number between the two colours, and how far from it they are full. */
  readonly middle: number;
  readonly reach: number;
}

/** What a map can show of a unit: its value, or how much the output follows it. */
export const fields = ['value', 'gradient'] as const;

export type FieldKind = (typeof fields)[number];

/**
 * Evaluates the graph beside its streams at every cell of a grid.
 * @throws Fault where the unit depends on more than the inputs of the plane.
 */
export function fieldOf(
  graph: Graph,
  subject: MapSubject,
  kind: FieldKind,
  plane: Plane,
  extents: readonly [Extent, Extent],
  size: number,
): Field {
  const evaluation = probe(graph, { values: gridOver(plane, extents, size) });
  const { node, unit } = subject;
  const { units } = graph.node(node);
  const tensor = kind === 'value' ? evaluation.value(node) : gradientOf(graph, evaluation, node);
  if (tensor.data.length !== size * size * units)
    throw new Fault({
      what: 'not a number for every point',
      where: node,
      expected: 'a unit that the inputs lead to',
    });
  const numbers = Float64Array.from({ length: size * size }, (_, row) => tensor.data[row * units + unit]);
  const { middle, reach } = kind === 'value' ? rangeOf(graph, subject) : { middle: 0, reach: undefined };
  return { size, numbers, middle, reach: reach ?? farthest(numbers, middle) };
}

function gradientOf(graph: Graph, evaluation: ReturnType<typeof probe>, node: string) {
  const output = outputOf(graph);
  const { data } = evaluation.value(output.node);
  const { units } = graph.node(output.node);
  const seed = Float64Array.from(data, (_, i) => (i % units === output.unit ? 1 : 0));
  const seeds = new Map([[evaluation.position(output.node), seed]]);
  return evaluation.pullBack(seeds).get(node) ?? evaluation.value(node);
}

function farthest(numbers: Float64Array, middle: number): number {
  let reach = 0;
  for (const number of numbers) {
    const distance = Math.abs(number - middle);
    if (distance > reach && distance < Infinity) reach = distance;
  }
  return reach === 0 ? 1 : reach;
}
