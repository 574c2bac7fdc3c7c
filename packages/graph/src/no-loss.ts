import { Fault } from '@bp-graph/core';

/** The fault of a graph in which nothing says what gradients refer to. */
export function noLoss(): Fault {
  return new Fault({ what: 'nothing to differentiate', expected: 'a g.loss or a scalar node at the end' });
}
