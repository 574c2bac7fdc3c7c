import { Fault } from '@bp-graph/core';
import { probe, type Graph } from '@bp-graph/graph';
import type { Selected } from '../selection.js';
import { gridOver, type Extent, type Plane } from './plane.js';
import { farthest, rangeOf, UNBOUNDED } from '../activation-of.js';
import { outputOf } from './subject.js';

/** The numbers of a unit over a plane. */
export interface Field extends Scale {
  /** Cells along each side. */
  readonly size: number;
  /** Row by row, topmost first. */
  readonly numbers: Float64Array;
  readonly aim: Aim;
  /** Above 0 on one side of the line and below 0 on the other; NaN if there is no line. */
  readonly sides: Float64Array;
}

/**
 * What the data teach: `classes`, one per unit of the output; `numbers`; or `sides`, two values that lie on the two
 * sides of a threshold.
 */
export type Aim = 'classes' | 'numbers' | 'sides';

/** A row of the data: its position, and on which side of the threshold its target is. */
export interface DataPoint {
  readonly x: number;
  readonly y: number;
  readonly above: boolean;
  /** Its class, if the data teach classes: the unit of the output that should be the largest. */
  readonly classIndex?: number | undefined;
  /** ∞ if it has none. */
  readonly target: number;
}

/** What a field is drawn on: the extents of the plane, and the data on it. */
export interface Ground {
  readonly extents: readonly [Extent, Extent];
  readonly points: readonly DataPoint[];
  readonly aim: Aim;
  /** The colour scale of a field whose unit is unbounded; by default, it fits the field. */
  readonly scale?: Scale | undefined;
}

/** The number at the middle of a colour scale, and the distance from it at which colours are full. */
export interface Scale {
  readonly middle: number;
  readonly reach: number;
}

/** What a map can show of a unit: its value, or the derivative of the output with respect to it. */
export const fields = ['value', 'gradient'] as const;

export type FieldKind = (typeof fields)[number];

/**
 * Probes the graph at every cell of a grid.
 *
 * @throws Fault if there is no number per cell: the unit does not depend on the inputs of the plane.
 */
export function fieldOf(
  graph: Graph,
  subject: Selected,
  kind: FieldKind,
  plane: Plane,
  size: number,
  { extents, aim, scale }: Ground,
): Field {
  const evaluation = probe(graph, { values: gridOver(plane, extents, size) });
  const { node, unit } = subject;
  const { op, units } = graph.node(node);
  const tensor = kind === 'value' ? evaluation.value(node) : gradientOf(graph, evaluation, node);
  if (tensor.data.length !== size * size * units)
    throw new Fault({
      what: 'not a number for every point',
      where: node,
      expected: 'a unit that the inputs lead to',
    });
  const numbers = Float64Array.from({ length: size * size }, (_, row) => tensor.data[row * units + unit]);
  const range = kind === 'value' ? rangeOf(op) : UNBOUNDED;
  const { middle, reach = farthest(numbers, middle) } = range.reach === undefined && scale ? scale : range;
  const sides = numbers.map((number, row) => {
    if (aim !== 'classes') return aim === 'sides' ? number - middle : NaN;
    const others = Array.from({ length: units }, (_, i) =>
      i === unit ? -Infinity : tensor.data[row * units + i],
    );
    return number - Math.max(...others);
  });
  return { size, numbers, middle, reach, sides, aim };
}

function gradientOf(graph: Graph, evaluation: ReturnType<typeof probe>, node: string) {
  const output = outputOf(graph);
  const { data } = evaluation.value(output.node);
  const { units } = graph.node(output.node);
  const seed = Float64Array.from(data, (_, i) => (i % units === output.unit ? 1 : 0));
  const seeds = new Map([[evaluation.position(output.node), seed]]);
  return evaluation.pullBack(seeds).get(node) ?? evaluation.value(node);
}
