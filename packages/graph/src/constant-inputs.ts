import { checkArgument, type Attributes, type Operation, type OptionCheck } from '@bp-graph/core';

/**
 * Which inputs an operation reads as constants, such as class indices: no gradient goes back along them.
 * @throws Fault where an operation of one's own gives no list.
 */
export function constantInputsOf(
  operation: Operation | undefined,
  attributes: Attributes,
): readonly number[] {
  const indices = operation?.constantInputs?.(attributes) ?? [];
  checkArgument(indices, 'constant inputs', indexList, operation?.name);
  return indices;
}

const indexList: OptionCheck = {
  expected: 'a list of indices',
  allows: (found) => Array.isArray(found) && found.every(Number.isSafeInteger),
};
