import { Fault } from '@bp-graph/core';
import { partsOf } from '../graph-fault.js';

/**
 * Shows a batch of a run. A fault at a node then says of which step, since its rows are numbered within the batch.
 * @param stepOf The number of the step, once the fault has been thrown.
 */
export function inBatch(stepOf: () => number, show: () => void): void {
  try {
    show();
  } catch (error) {
    if (!(error instanceof Fault) || error.where === undefined) throw error;
    const where = `${error.where}, in the batch of step ${stepOf()}`;
    throw new Fault({ ...partsOf(error), where }, { cause: error });
  }
}
