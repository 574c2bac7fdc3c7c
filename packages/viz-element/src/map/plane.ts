import type { TensorView } from '@bp-graph/core';
import { placeId } from '../scene/reading.js';
import type { Graph, TrainingData } from '@bp-graph/graph';

/** The two input units that span a map, horizontally and vertically. */
export interface Plane {
  readonly x: InputColumn;
  readonly y: InputColumn;
}

/** One unit of an input. */
export interface InputColumn {
  readonly input: string;
  readonly unit: number;
  readonly units: number;
  /** The label of the axis. */
  readonly name: string;
}

/** A range of numbers. */
export type Extent = readonly [low: number, high: number];

/** The plane of a graph with two input units; for any other graph, how many it has. */
export function planeOf(graph: Graph): Plane | number {
  const columns = graph.inputs.flatMap((input) =>
    Array.from({ length: input.units }, (_, unit): InputColumn => {
      const name = placeId({ node: input.id, unit }, input);
      return { input: input.id, unit, units: input.units, name };
    }),
  );
  return columns.length === 2 ? { x: columns[0], y: columns[1] } : columns.length;
}

/** The numbers of a column in the data, or else those that the graph currently holds. */
export function numbersIn({ input, unit, units }: InputColumn, graph: Graph, data: TrainingData): number[] {
  const rows = data[input] as TensorView | undefined;
  const node = graph.node(input);
  const numbers = rows?.data ?? (node.hasValue ? node.value.data : []);
  return Array.from({ length: numbers.length / units }, (_, row) => numbers[row * units + unit]);
}

/** The range of the finite numbers with a small margin; with few numbers it includes −1 and 1. */
export function extentOf(numbers: readonly number[]): Extent {
  const known = numbers.filter(Number.isFinite);
  const all = known.length < FEW ? [...known, -1, 1] : known;
  const [low, high] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
  const margin = (high - low || 1) * MARGIN;
  return [low - margin, high + margin];
}

const FEW = 4;
const MARGIN = 0.06;

/** The inputs at the cell centres of a grid of `size` × `size` cells, topmost row first. */
export function gridOver(
  { x, y }: Plane,
  [across, up]: readonly [Extent, Extent],
  size: number,
): Record<string, TensorView> {
  const rows = size * size;
  const grid: Record<string, { shape: number[]; data: Float64Array }> = {};
  for (const { input, units } of [x, y])
    grid[input] ??= { shape: [rows, units], data: new Float64Array(rows * units) };
  const at = ([low, high]: Extent, cell: number): number => low + ((high - low) * (cell + 0.5)) / size;
  for (let row = 0; row < rows; row++) {
    grid[x.input].data[row * x.units + x.unit] = at(across, row % size);
    grid[y.input].data[row * y.units + y.unit] = at(up, size - 1 - Math.floor(row / size));
  }
  return grid;
}
