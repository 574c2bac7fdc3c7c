import { checkArgument, type Attributes, type Operation, type OptionCheck } from '@bp-graph/core';

/**
 * The inputs that an operation reads as constants, such as class indices: no gradient flows back to them.
 * @throws Fault if a custom operation does not return a list.
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
