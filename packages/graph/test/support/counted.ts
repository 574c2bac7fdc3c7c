import type { Operation } from '@bp-graph/core';

/** An operation that counts its calls. */
export interface Counted {
  readonly operation: Operation;
  forward: number;
  backward: number;
}

/** The same operation, counting its calls. Nodes to be counted separately each need one of their own. */
export function counted(operation: Operation): Counted {
  const counts: Counted = {
    forward: 0,
    backward: 0,
    operation: {
      ...operation,
      forward(call) {
        counts.forward++;
        operation.forward(call);
      },
      backward(call, gradient, index, into) {
        counts.backward++;
        operation.backward(call, gradient, index, into);
      },
    },
  };
  return counts;
}
