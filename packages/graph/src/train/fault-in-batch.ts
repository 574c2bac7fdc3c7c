import { Fault } from '@bp-graph/core';
import { partsOf } from '../graph-fault.js';

/** What went wrong at a node while a batch was shown, with the step of the batch: rows are numbered within it. */
export function faultInBatch(fault: Fault, step: number): Fault {
  if (fault.where === undefined) return fault;
  const where = `${fault.where}, in the batch of step ${step}`;
  return new Fault({ ...partsOf(fault), where }, { cause: fault });
}
