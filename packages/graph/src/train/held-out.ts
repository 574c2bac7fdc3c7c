import { Fault } from '@bp-graph/core';
import { probe } from '../evaluate.js';
import type { Graph } from '../graph.js';
import { partsOf } from '../graph-fault.js';
import { commonRows, type TrainingData } from './batches.js';
import { checkComplete } from './check-complete.js';
import { tablesOf, type GivenRows } from './given-rows.js';

/**
 * The held-out rows of a run. They must be complete: what they lacked would be taken from the rows that the graph holds.
 * @param data The rows the run learns from, if it has its own.
 * @throws Fault for rows that do not fit, inputs or targets without rows, numbers that are not finite, and what an operation refuses.
 */
export function heldOutRows(graph: Graph, given: GivenRows, data: GivenRows = {}): TrainingData {
  const tables = tablesOf(graph, given);
  checkComplete(graph, tables, 'validation', 'train/validation', Object.keys(data));
  for (const [id, table] of Object.entries(tables)) checkTable(`train/validation/${id}`, table);
  commonRows(tables);
  checkEvaluation(graph, tables);
  return tables;
}

/** Evaluates them once: what an operation refuses, such as a class that there is not, would end the run at its first record. */
function checkEvaluation(graph: Graph, values: TrainingData): void {
  try {
    probe(graph, { values });
  } catch (error) {
    const fault = error as Fault;
    const reader = graph.nodes.find(({ id }) => `${fault.where},`.startsWith(`node ${id},`));
    const table = reader?.inputs.findLast(({ id }) => Object.hasOwn(values, id));
    const place = table === undefined ? 'train/validation' : `train/validation/${table.id}`;
    throw new Fault({ ...partsOf(fault), where: `${place}, ${fault.where}` }, { cause: fault });
  }
}

function checkTable(where: string, { shape, data }: TrainingData[string]): void {
  if (shape[0] === 0)
    throw new Fault({ what: 'validation without rows', where, found: 0, expected: '1 row or more' });
  const at = data.findIndex((x) => !Number.isFinite(x));
  if (at < 0) return;
  const row = Math.floor((at * shape[0]) / data.length);
  throw new Fault({
    what: 'non-finite value in validation',
    where: `${where}/${row}`,
    found: data[at],
    expected: 'finite numbers',
  });
}
