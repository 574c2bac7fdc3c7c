import { isTensor } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { Values } from '../node/graph-node.js';
import { asTensor, valueShape } from '../node/values.js';
import type { TrainingData } from './batches.js';

/**
 * Rows as users pass them, by the id of the input or target they go to: a tensor [rows, …], nested arrays `[[0, 1], [1, 0]]`,
 * or a flat array, row by row. Any array may be a typed array.
 */
export type GivenRows = Readonly<Record<string, Values>>;

/**
 * The rows as tensors; those that are tensors already are not copied.
 * @throws Fault with the input or target and the row, for numbers that do not fit and entries that are not numbers.
 */
export function tablesOf(graph: Graph, rows: GivenRows): TrainingData {
  return Object.fromEntries(
    Object.entries(rows).map(([id, given]) => {
      const leaf = graph.input(id);
      const data: unknown = isTensor(given) ? given.data : given;
      return [
        id,
        data instanceof Float64Array ? { shape: valueShape(given, leaf), data } : asTensor(given, id, leaf),
      ];
    }),
  );
}
