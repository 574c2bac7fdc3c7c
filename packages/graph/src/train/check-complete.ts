import { BATCH, Fault } from '@bp-graph/core';
import { needed } from '../compile/reach.js';
import type { Graph } from '../graph.js';
import type { TrainingData } from './batches.js';

/**
 * Checks that rows are complete. What they lacked would be taken from the rows that the graph holds, which belong to others.
 * @param what What the rows are for, as the message calls it.
 * @param also The ids of what must be there although the loss does not read it.
 * @throws Fault for an input or target without rows that the loss reads.
 */
export function checkComplete(
  graph: Graph,
  tables: TrainingData,
  what: string,
  where: string,
  also: readonly string[] = [],
): void {
  const { nodes, position } = graph.topology;
  const read = needed(
    nodes,
    Array.from(graph.objective.keys(), (id) => position.get(id) ?? 0),
  );
  for (const { id, position, shape } of [...graph.inputs, ...graph.targets]) {
    if (Object.hasOwn(tables, id) || shape[0] !== BATCH) continue;
    if (!also.includes(id) && !read.has(position)) continue;
    throw new Fault({
      what: `${what} without ${id}`,
      where,
      found: Object.keys(tables),
      expected: 'rows for every input and target that the loss reads',
    });
  }
}
