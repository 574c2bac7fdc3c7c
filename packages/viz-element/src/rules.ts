import { Fault, nearestName } from '@bp-graph/core';
import { isGraph, isSession } from '@bp-graph/graph';
import { typedNumber } from './edit/typed-number.js';
import { isGraphView } from './graph-view.js';

/** What values a property accepts. */
export interface Rule {
  /** Describes the accepted values, for messages. */
  readonly expected: string;
  /** The accepted names, if they can be listed. */
  readonly names?: readonly string[];
  /** The value held when nothing is given. */
  readonly none?: unknown;
  /** What a blank text stands for: nothing by default, since some frameworks give one when a binding has no value. */
  readonly blank?: unknown;
  /** The value to hold for what is given. Returns undefined or throws a Fault if that is invalid. */
  readonly read: (this: void, given: unknown, where: string) => unknown;
}

declare module '@lit/reactive-element' {
  interface PropertyDeclaration {
    /** What the property accepts; a string by default. */
    readonly rule?: Rule;
  }
}

export const text: Rule = { expected: 'a text', read: when((given) => typeof given === 'string') };

/** Parsed later, together with the other attributes that describe the exhibit. */
export const scalar: Rule = {
  expected: 'a number or a text',
  read: when((given) => typeof given === 'string' || typeof given === 'number'),
};

/** Accepts numeric strings too: frameworks pass numbers as they stand in the markup. */
export const amount: Rule = {
  expected: 'a number, 0 or more',
  read: (given, where) => {
    const number = Number(scalar.read(given, where) ?? NaN);
    return number >= 0 && number < Infinity ? number : undefined;
  },
};

export const whole: Rule = {
  expected: 'a whole number, 0 or more',
  read: (given, where) => when(Number.isSafeInteger)(amount.read(given, where), where),
};

/** Accepts the notations in which people type numbers. */
export const limit: Rule = {
  expected: 'a number above 0',
  read: (given, where) => {
    const number = typedNumber(String(scalar.read(given, where)), where);
    return number > 0 ? number : undefined;
  },
};

/** A blank text means true, like an attribute without a value. */
export const flag: Rule = {
  expected: 'true or false',
  none: false,
  blank: true,
  read: when((given) => typeof given === 'boolean'),
};

export const session: Rule = { expected: 'a session', read: when(isSession) };
export const graph: Rule = { expected: 'a graph', read: when(isGraph) };
export const view: Rule = { expected: 'a <bp-graph>', read: when(isGraphView) };

/** An object used as a lookup table; one whose entries cannot even be listed is none. */
export const table: Rule = {
  expected: 'an object',
  read: when((given) => isObject(given) && Object.values(given as object).length >= 0),
};

export const edges: Rule = {
  expected: 'a list of edges',
  none: [],
  read: when((given) => Array.isArray(given) && given.every(isEdge)),
};

export function oneOf(names: readonly string[], nameIn = (given: string): string => given): Rule {
  const read = when((given) => typeof given === 'string' && names.includes(nameIn(given)));
  return { expected: `one of ${names.join(', ')}`, names, read };
}

/**
 * The value to hold for what a property is given.
 *
 * @throws Fault if it is refused, which includes a value that throws when it is inspected, such as a revoked proxy.
 */
export function heldBy(
  { read, none, blank, expected, names = [] }: Rule,
  where: string,
  given: unknown,
): unknown {
  const isBlank = typeof given === 'string' && given.trim() === '';
  const found = (isBlank ? blank : given) ?? none;
  if (found === undefined) return undefined;
  try {
    const held = read(found, where);
    if (held !== undefined) return held;
  } catch (error) {
    if (error instanceof Fault) throw error;
  }
  throw new Fault({ what: 'wrong value', where, found, expected, nearest: nearestName(found, names) });
}

function when(holds: (given: unknown) => boolean): Rule['read'] {
  return (given) => (holds(given) ? given : undefined);
}

function isEdge(given: unknown): boolean {
  return (
    isObject(given) && ['from', 'to'].every((end) => typeof Reflect.get(given as object, end) === 'string')
  );
}

function isObject(given: unknown): boolean {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
