import type { TensorView } from '@bp-graph/core';
import { probe, type Evaluation, type Graph, type GraphSnapshot } from '@bp-graph/graph';
import { farthest, rangeOf } from '../activation-of.js';
import { columnsOf, type Heat, type Place } from '../scene/reading.js';

/** What a heat map shows of a unit: its value, or the gradient of the prediction with respect to the unit's sum. */
export const heats = ['auto', 'value', 'gradient', 'none'] as const;

export type HeatKind = (typeof heats)[number];

/** Cells along each side of the plane. */
export const SIDE = 16;

const SQUARES = SIDE * SIDE;

/**
 * Samples every unit of a graph over the plane of its two inputs, by probing the graph with the parameters of the
 * snapshot. Undefined if the graph does not have exactly two input units, or if nothing is to be shown; `auto` shows
 * values if the batch has several samples.
 */
export function heatOf(graph: Graph, snapshot: GraphSnapshot, kind: HeatKind): Heat | undefined {
  const axes = axesOf(snapshot);
  if (axes.length !== 2 || kind === 'none' || (kind === 'auto' && graph.batch < 2)) return undefined;
  const evaluation = probe(graph, { values: planeValues(graph, snapshot, axes) });
  const numbers = kind === 'gradient' ? gradientsOver(evaluation, snapshot) : valuesOver(evaluation);
  const nodes = new Map(snapshot.nodes.map((node) => [node.id, node]));
  return ({ node, unit }) => {
    const snap = nodes.get(node);
    if (snap === undefined) return undefined;
    // Take the gradient at the sum and not at the activation, so that saturation shows: no gradient passes there.
    const isSummed = kind === 'gradient' && snap.family === 'activation';
    const data = numbers(isSummed ? snap.inputs[0] : node);
    if (data === undefined) return undefined;
    const columns = columnsOf(snap);
    if (unit < 0 || data.length !== SQUARES * columns) return undefined;
    const own = Float64Array.from({ length: SQUARES }, (_, i) => data[i * columns + unit]);
    return scaled(own, kind === 'gradient' ? 0 : rangeOf(snap.op).middle);
  };
}

/** The input units; two of them span a plane, and beyond that it does not matter how many there are. */
function axesOf({ nodes }: GraphSnapshot): Place[] {
  return nodes
    .filter(({ family }) => family === 'input')
    .flatMap((node) =>
      Array.from({ length: Math.min(3, columnsOf(node)) }, (_, unit) => ({ node: node.id, unit })),
    );
}

/** One sample per cell of the plane, and the parameters of the snapshot. */
function planeValues(
  graph: Graph,
  { nodes }: GraphSnapshot,
  axes: readonly Place[],
): Record<string, TensorView> {
  const reach = reachOf(graph);
  const at = (step: number): number => reach * ((2 * step + 1) / SIDE - 1);
  const coordinate = (axis: number, row: number): number =>
    axis === 0 ? at(row % SIDE) : -at(Math.floor(row / SIDE));
  const values: Record<string, TensorView> = {};
  for (const { id, family, value } of nodes) {
    const columns = axes.flatMap(({ node }, axis) => (node === id ? [axis] : []));
    if (columns.length > 0) {
      const count = columns.length;
      const data = Float64Array.from({ length: count * SQUARES }, (_, i) =>
        coordinate(columns[i % count], Math.floor(i / count)),
      );
      values[id] = { shape: [SQUARES, count], data };
    } else if (family === 'parameter' && value !== undefined) values[id] = value;
  }
  return values;
}

/**
 * How far the samples extend from 0, rounded up to whole steps, so that the plane does not jitter from batch to batch.
 */
function reachOf({ inputs }: Graph): number {
  const numbers = inputs.flatMap((input) => (input.hasValue ? Array.from(input.value.data, Math.abs) : []));
  const most = numbers.reduce((a, b) => (b < Infinity ? Math.max(a, b) : a), 0);
  return Math.max(1, Math.ceil(most / STEP)) * STEP;
}

const STEP = 2;

function valuesOver(evaluation: Evaluation): (node: string) => ArrayLike<number> | undefined {
  return (node) => evaluation.at(evaluation.position(node))?.data;
}

/** ∂(prediction)/∂unit in every cell; the prediction is what the losses read, or else the last node. */
function gradientsOver(
  evaluation: Evaluation,
  { nodes }: GraphSnapshot,
): (node: string) => ArrayLike<number> | undefined {
  const read = nodes.filter(({ family }) => family === 'loss').map(({ inputs: [prediction] }) => prediction);
  const ends = read.length > 0 ? read : [nodes[nodes.length - 1].id];
  const seeds = ends.flatMap((id): [number, Float64Array][] => {
    const position = evaluation.position(id);
    const value = evaluation.at(position);
    return value === undefined ? [] : [[position, new Float64Array(value.data.length).fill(1)]];
  });
  const gradients = evaluation.pullBack(new Map(seeds));
  return (node) => gradients.get(node)?.data;
}

/** Scales numbers so that the farthest from the middle are −1 or 1. */
function scaled(numbers: Float64Array, middle: number): Float64Array {
  const reach = farthest(numbers, middle);
  return numbers.map((number) => (number - middle) / reach);
}
