import { Fault, isRecord, kindOf, look, type OptionCheck } from '@bp-graph/core';
import { isObservable } from 'rxjs';

/*
 * Checks for the options of graphs, runs and sessions: a test, and what it expects in words, so that the options of a function
 * are checked by a table. Core has those for whole numbers from 0 on and for records. The contents of an option are checked
 * where it is used.
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

export const positiveCount: OptionCheck = {
  expected: 'a whole number, 1 or more',
  allows: (found) => Number.isSafeInteger(found) && (found as number) > 0,
};

/** An array; core's checks of lists accept typed arrays as well. */
export const array: OptionCheck = { expected: 'a list', allows: Array.isArray };

export const stream: OptionCheck = { expected: 'an Observable', allows: isObservable };

/** A variant of a family; whether it exists shows when it is looked up. */
export const choice: OptionCheck = {
  expected: 'a name, a definition, or a list of one of them and its options',
  allows: (found) => typeof found === 'string' || (typeof found === 'object' && found !== null),
};

/** For values that are checked where they are used, before anything is changed. */
export const elsewhere: OptionCheck = { expected: '', allows: () => true };

/** A graph, live or as data. The nodes of a stand-in are unreadable, as those of a proxy, or live instead of data. */
export const drawable: OptionCheck = {
  expected: 'a graph itself and not a proxy or copy of it, or its data',
  allows: (found) =>
    kindOf(found) === 'graph' || (isRecord(found) && look(() => isData(found['nodes'])) === true),
};

/** The same check, which also accepts Infinity. */
export function endless({ expected, allows }: OptionCheck): OptionCheck {
  return { expected: `${expected}, or Infinity`, allows: (found) => found === Infinity || allows(found) };
}

/** The same check, which also accepts an Observable for values that change during a run. */
export function orStream({ expected, allows }: OptionCheck): OptionCheck {
  return {
    expected: `${expected}, or a stream of such`,
    allows: (found) => isObservable(found) || allows(found),
  };
}

/** Checks for an object with a function of that name. */
export function able(name: string, expected: string): OptionCheck {
  return {
    expected,
    allows: (found) => typeof (found as Record<string, unknown> | null)?.[name] === 'function',
  };
}

/** @throws Fault if it is not a function. */
export function checkFunction(found: unknown, where: string): void {
  if (typeof found !== 'function')
    throw new Fault({ what: 'not a function', where, found, expected: 'a function' });
}

/** Whether they are nodes as data: live ones know the wires that start at them. */
function isData(nodes: unknown): boolean {
  return Array.isArray(nodes) && !nodes.some((node) => isRecord(node) && 'edges' in node);
}
