import { BATCH, sizeOf, unitsOf, type Shape, type Tensor, type TensorView } from '@bp-graph/core';

/** The units of a node, by their index in the graph before the edit; `NEW` for new units. */
export type Origins = readonly number[];
export const NEW = -1;

/** The numbers 0 to n − 1. */
export function identity(n: number): Origins {
  return Array.from({ length: n }, (_, unit) => unit);
}

/** The origins of a node that takes another one's place: unit by unit, as far as that one had them. */
export function byPlace(width: number, known: number): Origins {
  return identity(width).map((unit) => (unit < known ? unit : NEW));
}

export function isIdentity(axis: Origins, size: number): boolean {
  return axis.length === size && axis.every((origin, at) => origin === at);
}

/** Origins in words, for faults: `0 2 new × 0 1`. */
export function axesText(axes: readonly Origins[]): string {
  return axes.map((axis) => axis.map((origin) => (origin === NEW ? 'new' : origin)).join(' ')).join(' × ');
}

/** The old flat index of each entry of a tensor with one or two axes, given the origins along its axes. */
export function entriesOf(shape: Shape, axes: readonly Origins[]): Origins {
  const [rows, columns] = axes.length === 1 ? [[0], axes[0]] : axes;
  const width = shape[shape.length - 1];
  const height = axes.length === 1 ? 1 : shape[0];
  return rows.flatMap((row) =>
    columns.map((column) =>
      row === NEW || column === NEW || row >= height || column >= width ? NEW : row * width + column,
    ),
  );
}

/** The old numbers at their new positions; `fresh` for new entries. */
export function remapped(
  { shape, data }: TensorView,
  axes: readonly Origins[],
  fresh: (index: number) => number,
): Tensor {
  const next = axes.map(({ length }) => length);
  const entries = entriesOf(shape, axes);
  return {
    shape: next,
    data: Float64Array.from({ length: sizeOf(next) }, (_, index) =>
      entries[index] === NEW ? fresh(index) : data[entries[index]],
    ),
  };
}

/** The number of units whose origins are known: all in a row of a batch; without a batch, those along the last axis. */
export function widthOf(shape: Shape): number {
  return shape[0] === BATCH ? unitsOf(shape) : (shape.at(-1) ?? 1);
}
