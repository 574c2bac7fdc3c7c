import { checkOperation, Fault, operations, type Operation } from '@bp-graph/core';
import { isLeaf } from '../placement.js';

/**
 * Custom operations by the name that files use for them.
 * @throws Fault for a name that is already taken, since a file could not distinguish the two.
 */
export function ownOperations(own: readonly Operation[]): ReadonlyMap<string, Operation> {
  const byName = new Map<string, Operation>();
  for (const operation of own) {
    checkOperation(operation);
    checkName(operation);
    if ((byName.get(operation.name) ?? operation) !== operation) throw taken(operation.name);
    byName.set(operation.name, operation);
  }
  return byName;
}

/** @throws Fault for a custom operation with the name of a library operation or a leaf. */
export function checkName(operation: Operation): void {
  const { name } = operation;
  const isOther = operations.has(name) && operations.get(name) !== operation;
  if (isOther || isLeaf(name)) throw taken(name);
}

function taken(name: string): Fault {
  return new Fault({
    what: 'name taken',
    found: name,
    expected: 'a name of its own, since files call an operation by its name',
  });
}
