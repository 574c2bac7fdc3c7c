import { checkArgument, type Attributes, type Operation, type OptionCheck, type Shape } from '@bp-graph/core';

/** The input and the unit of it that a unit of a value goes on from. */
export type Origin = readonly [input: number, unit: number];

/**
 * What an operation says of where its units go on from; nothing where it says nothing.
 * @throws Fault when called, where an operation of one's own answers with something else.
 */
export function originOf(
  operation: Operation,
): ((unit: number, inputs: readonly Shape[], attributes: Attributes) => Origin) | undefined {
  if (operation.origin === undefined) return undefined;
  return (unit, inputs, attributes) => {
    const found = operation.origin?.(unit, inputs, attributes);
    checkArgument(found, 'origin', originCheck, operation.name);
    return found as Origin;
  };
}

const originCheck: OptionCheck = {
  expected: 'the index of an input and of a unit of it',
  allows: (found) => Array.isArray(found) && found.length === 2 && found.every(Number.isSafeInteger),
};
