import type { TensorView } from '@bp-graph/core';
import type { Graph, TrainingData } from '@bp-graph/graph';

/** The two input numbers a map is drawn over, across and upwards. */
export interface Plane {
  readonly x: InputColumn;
  readonly y: InputColumn;
}

/** One unit of an input. */
export interface InputColumn {
  readonly input: string;
  readonly unit: number;
  readonly units: number;
  /** What the axis is called. */
  readonly name: string;
}

/** A stretch of numbers. */
export type Extent = readonly [low: number, high: number];

/** The plane of a graph with two input numbers; for any other, how many it has. */
export function planeOf(graph: Graph): Plane | number {
  const columns = graph.inputs.flatMap(({ id, units }) =>
    Array.from({ length: units }, (_, unit): InputColumn => {
      const name = units === 1 ? id : `${id}[${unit}]`;
      return { input: id, unit, units, name };
    }),
  );
  return columns.length === 2 ? { x: columns[0], y: columns[1] } : columns.length;
}

/** The numbers of a column in these rows, or else in what the graph holds. */
export function numbersIn({ input, unit, units }: InputColumn, graph: Graph, data: TrainingData): number[] {
  const rows = data[input] as TensorView | undefined;
  const node = graph.node(input);
  const numbers = rows?.data ?? (node.hasValue ? node.value.data : []);
  return Array.from({ length: numbers.length / units }, (_, row) => numbers[row * units + unit]);
}

/** From the least number to the greatest and a little beyond; at least from −1 to 1 where there are few. */
export function extentOf(numbers: readonly number[]): Extent {
  const known = numbers.filter(Number.isFinite);
  const all = known.length < FEW ? [...known, -1, 1] : known;
  const [low, high] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
  const margin = (high - low || 1) * MARGIN;
  return [low - margin, high + margin];
}

const FEW = 4;
const MARGIN = 0.06;

/** The inputs at the centres of a grid of `size` × `size` cells, the topmost row first. */
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
