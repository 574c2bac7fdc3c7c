import type { TensorView } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { Batches, TrainingData } from './batches.js';

/** What the inputs and targets of a graph show. */
export function shownRows({ inputs, targets }: Graph): TrainingData {
  return Object.fromEntries(
    [...inputs, ...targets]
      .filter(({ hasValue }) => hasValue)
      .map(({ id, value }): [string, TensorView] => [id, value]),
  );
}

/**
 * The rows of a run that takes all of them in every step: those the graph shows, since somebody may have changed them,
 * unless they have become another number of rows.
 * @param batches How the run deals out its data, where it has any of its own.
 */
export function presentRows(graph: Graph, batches?: Pick<Batches, 'data' | 'rows'>): TrainingData {
  const shown = shownRows(graph);
  if (batches === undefined) return shown;
  const isSame = Object.values(shown).every(({ shape }) => shape[0] === batches.rows);
  return isSame ? shown : { ...shown, ...batches.data };
}
