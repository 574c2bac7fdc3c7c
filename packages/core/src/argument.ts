import { Fault, isRecord } from './fault.js';
import { look } from './look.js';

/** A check of an option or an argument: the test, and what it expects in words. */
export interface OptionCheck {
  /** It completes "expected …". */
  readonly expected: string;
  allows(this: void, value: unknown): boolean;
}

/*
 * Checks for arguments of any kind; those for the options of graphs and runs are in the package of these. Functions that
 * run for every entry or every step do not check theirs: the caller has checked the numbers where they enter.
 */

/** @throws Fault for an argument that its check rejects. */
export function checkArgument(
  found: unknown,
  name: string,
  { expected, allows }: OptionCheck,
  where?: string,
): void {
  if (!allows(found)) throw new Fault({ what: `wrong ${name}`, where, found, expected });
}

export const text: OptionCheck = {
  expected: 'a text',
  allows: (found) => typeof found === 'string' && found !== '',
};

export const anyNumber: OptionCheck = { expected: 'a number', allows: (found) => typeof found === 'number' };

export const whole: OptionCheck = { expected: 'a whole number', allows: Number.isSafeInteger };

export const countCheck: OptionCheck = {
  expected: 'a whole number, 0 or more',
  allows: (found) => Number.isSafeInteger(found) && (found as number) >= 0,
};

export const callable: OptionCheck = {
  expected: 'a function',
  allows: (found) => typeof found === 'function',
};

/** Whether it is an array or a typed array. */
export function isList(found: unknown): found is ArrayLike<unknown> {
  return look(() => Array.isArray(found)) === true || (ArrayBuffer.isView(found) && 'length' in found);
}

export const list: OptionCheck = { expected: 'a list', allows: isList };

/** A flat list of numbers: `[0.5, NaN]`, `Float32Array.of(1, 2)`. */
export const numberList: OptionCheck = {
  expected: 'a list of numbers',
  allows: (found) => isList(found) && Array.prototype.every.call(found, (entry) => typeof entry === 'number'),
};

export const recordCheck: OptionCheck = { expected: 'an object of names and values', allows: isRecord };

export const textList: OptionCheck = {
  expected: 'a list of texts',
  allows: (found) => Array.isArray(found) && found.every((entry) => typeof entry === 'string'),
};

/** A list of sizes for each input. */
export const shapeList: OptionCheck = {
  expected: 'a list of shapes',
  allows: (found) => Array.isArray(found) && found.length > 0 && found.every(isList),
};

/** A tensor to read from, with as many numbers as its shape holds. */
export const tensorCheck: OptionCheck = {
  expected: 'a tensor, with as many numbers as its shape holds',
  allows: (found) =>
    isRecord(found) &&
    numberList.allows(found['shape']) &&
    isList(found['data']) &&
    found['data'].length === (found['shape'] as readonly number[]).reduce((size, n) => size * n, 1),
};

export const generator: OptionCheck = {
  expected: 'a Random',
  allows: (found) => isRecord(found) && callable.allows(found['next']),
};
