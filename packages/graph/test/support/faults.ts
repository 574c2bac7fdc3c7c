import { Fault } from '@bp-graph/core';
import { GraphFault } from '@bp-graph/graph';

/** The fault that an action throws. Any other outcome fails the test. */
export function faultOf(action: () => unknown): Fault {
  try {
    action();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** All faults of a graph that an action is rejected with. */
export function faultsOf(action: () => unknown): readonly Fault[] {
  const fault = faultOf(action);
  if (fault instanceof GraphFault) return fault.faults;
  throw fault;
}
