import { Fault, isRecord, type OptionCheck } from '@bp-graph/core';
import { isObservable } from 'rxjs';

/*
 * What options may be. Each is told in words and as a test, so that a list of options is a table of these. What an option holds
 * is checked by who uses it.
 */

export const flag: OptionCheck = { expected: 'true or false', allows: (found) => typeof found === 'boolean' };

export const number: OptionCheck = { expected: 'a finite number', allows: Number.isFinite };

export const positive: OptionCheck = {
  expected: 'a finite number above 0',
  allows: (found) => Number.isFinite(found) && (found as number) > 0,
};

export const amount: OptionCheck = {
  expected: 'a finite number, 0 or more',
  allows: (found) => Number.isFinite(found) && (found as number) >= 0,
};

export const lossLimit: OptionCheck = {
  expected: 'a number',
  allows: (found) => typeof found === 'number' && !Number.isNaN(found),
};

export const limit: OptionCheck = {
  expected: 'a number, 0 or more',
  allows: (found) => typeof found === 'number' && found >= 0,
};

export const count: OptionCheck = {
  expected: 'a whole number, 1 or more',
  allows: (found) => Number.isSafeInteger(found) && (found as number) > 0,
};

export const countOrNone: OptionCheck = {
  expected: 'a whole number, 0 or more',
  allows: (found) => Number.isSafeInteger(found) && (found as number) >= 0,
};

export const list: OptionCheck = { expected: 'a list', allows: Array.isArray };

/** Names and values, which are checked by themselves. */
export const values: OptionCheck = { expected: 'an object of names and values', allows: isRecord };

export const stream: OptionCheck = { expected: 'an Observable', allows: isObservable };

/** A variant of a family; which one is found when it is looked up. */
export const choice: OptionCheck = {
  expected: 'a name, a definition, or a list of one of them and its options',
  allows: (found) => typeof found === 'string' || (typeof found === 'object' && found !== null),
};

/** What is checked where it is used, before anything is changed. */
export const elsewhere: OptionCheck = { expected: '', allows: () => true };

/** A graph, living or as data. */
export const drawable: OptionCheck = {
  expected: 'a graph, or its data',
  allows: (found) => isRecord(found) && Array.isArray(found['nodes']),
};

/** A count that may be without an end. */
export function endless({ expected, allows }: OptionCheck): OptionCheck {
  return { expected: `${expected}, or Infinity`, allows: (found) => found === Infinity || allows(found) };
}

/** What may change while a run lasts. */
export function orStream({ expected, allows }: OptionCheck): OptionCheck {
  return {
    expected: `${expected}, or a stream of such`,
    allows: (found) => isObservable(found) || allows(found),
  };
}

/** Something that has a function of that name. */
export function able(name: string, expected: string): OptionCheck {
  return {
    expected,
    allows: (found) => typeof (found as Record<string, unknown> | null)?.[name] === 'function',
  };
}

/** @throws Fault for what is no function. */
export function checkFunction(found: unknown, where: string): void {
  if (typeof found !== 'function')
    throw new Fault({ what: 'not a function', where, found, expected: 'a function' });
}
