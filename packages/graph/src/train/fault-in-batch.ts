import { Fault } from '@bp-graph/core';
import { partsOf } from '../graph-fault.js';

/** What went wrong at a node while a batch was shown, with the step of the batch: rows are numbered within it. */
export function faultInBatch(error: unknown, step: number): unknown {
  if (!(error instanceof Fault) || error.where === undefined) return error;
  const where = `${error.where}, in the batch of step ${step}`;
  return new Fault({ ...partsOf(error), where }, { cause: error });
}
