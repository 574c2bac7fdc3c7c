import { Fault } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import { partsOf } from '../graph-fault.js';
import type { Batches } from './batches.js';

/** What went wrong at a node while a batch was shown, with the step of the batch: rows are numbered within it. */
export function faultInBatch(fault: Fault, step: number): Fault {
  if (fault.where === undefined) return fault;
  const where = `${fault.where}, in the batch of step ${step}`;
  return new Fault({ ...partsOf(fault), where }, { cause: fault });
}

/** Brings every gradient up to date. @throws Fault naming the step, unless all steps have the same rows. */
export function backwardInBatch(
  graph: Graph,
  { step, batches }: { readonly step: number; readonly batches: Batches | undefined },
): void {
  try {
    graph.backward();
  } catch (error) {
    throw batches?.varies === true ? faultInBatch(error as Fault, step) : error;
  }
}
