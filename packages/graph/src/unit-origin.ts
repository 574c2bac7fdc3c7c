import { checkArgument, type Attributes, type Operation, type OptionCheck, type Shape } from '@bp-graph/core';

/** The input, and the unit of it, that a unit of a value continues. */
export type Origin = readonly [input: number, unit: number];

/**
 * An operation's own `origin` function, with its result checked; undefined if it has none.
 * @throws Fault when called, if a custom operation returns anything else than an origin.
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
