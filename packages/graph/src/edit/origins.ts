import { sizeOf, type Shape, type Tensor, type TensorView } from '@bp-graph/core';

/**
 * Units of a node, by their number in the graph that is edited; `NEW` for one it did not have.
 */
export type Origins = readonly number[];
export const NEW = -1;

/** The numbers 0 to n − 1. */
export function identity(n: number): Origins {
  return Array.from({ length: n }, (_, unit) => unit);
}

/** The same for another node in a node's place: unit by unit, as far as that had them. */
export function byPlace(width: number, known: number): Origins {
  return identity(width).map((unit) => (unit < known ? unit : NEW));
}

export function isIdentity(axis: Origins, size: number): boolean {
  return axis.length === size && axis.every((origin, at) => origin === at);
}

/** In words, for faults: `0 2 new × 0 1`. */
export function axesText(axes: readonly Origins[]): string {
  return axes.map((axis) => axis.map((origin) => (origin === NEW ? 'new' : origin)).join(' ')).join(' × ');
}

/** Which entry of a tensor of one or two axes each entry is, once its axes are these. */
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

/** The numbers at the old places of every entry; `fresh` where there is none. */
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

/** The units of a value of that shape; a scalar is one. */
export function unitsOf(shape: Shape): number {
  return shape.length === 0 ? 1 : shape[shape.length - 1];
}
