import type { TensorView } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { Batches, TrainingData } from './batches.js';

/** The current values of a graph's inputs and targets. */
export function shownRows({ inputs, targets }: Graph): TrainingData {
  return Object.fromEntries(
    [...inputs, ...targets]
      .filter(({ hasValue }) => hasValue)
      .map(({ id, value }): [string, TensorView] => [id, value]),
  );
}

/**
 * The rows of a run whose only batch is all of them: the graph's current values, since these may have been set by hand, or
 * the data if the batch size of the graph has changed.
 * @param batches The run's own data, if it has any.
 */
export function presentRows(graph: Graph, batches?: Pick<Batches, 'data' | 'rows'>): TrainingData {
  const shown = shownRows(graph);
  if (batches === undefined) return shown;
  const isSame = Object.values(shown).every(({ shape }) => shape[0] === batches.rows);
  return isSame ? shown : { ...shown, ...batches.data };
}
