import { Fault, type Family, type Named, type Seed } from '@bp-graph/core';
import { parseDecimal, parseDecimalComma } from './decimal.js';

/**
 * Parses the text of an option.
 *
 * @throws Fault naming the option, the text and what was expected.
 */
export type OptionReader<T> = (text: string) => T;

/** A whole number, `least` or more. */
export function wholeNumber(flag: string, least: number): OptionReader<number> {
  return (text) => {
    const number = parseDecimal(text);
    if (number !== undefined && Number.isSafeInteger(number) && number >= least) return number;
    throw misfit(flag, text, `a whole number, ${least} or more`);
  };
}

/** A whole number, 1 or more, or `all`, which is Infinity. */
export function wholeNumberOrAll(flag: string): OptionReader<number> {
  return (text) => {
    if (text === 'all') return Infinity;
    const number = parseDecimal(text);
    if (number !== undefined && Number.isSafeInteger(number) && number >= 1) return number;
    throw misfit(flag, text, 'a whole number, 1 or more, or all');
  };
}

/**
 * Positive whole numbers, separated by spaces or commas: `8 4`. Of an option that takes several values, which would take
 * a file after it as well.
 */
export function sizes(flag: string): OptionReader<readonly number[]> {
  return (text) => {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const wrong = words.length === 0 ? text : words.find((word) => !isSize(parseDecimal(word)));
    if (wrong !== undefined) throw misfit(flag, wrong, 'whole numbers, 1 or more, after <file>');
    return words.map(Number);
  };
}

function isSize(number = NaN): boolean {
  return Number.isSafeInteger(number) && number >= 1;
}

/**
 * Reads an option that takes several values, which arrive one by one, each with the result of those before it. The
 * first takes the place of `preset`.
 */
export function joined<T>(
  read: OptionReader<readonly T[]>,
  preset: readonly T[],
): (text: string, before: readonly T[]) => readonly T[] {
  return (text, before) => [...(before === preset ? [] : before), ...read(text)];
}

/** A seed, read as the `seed` attribute of an element is: a number if it is one, or else a text. */
export function seed(flag: string): OptionReader<Seed> {
  return (text) => {
    if (text.trim() === '') throw misfit(flag, text, 'a number or any text');
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  };
}

/** A number above 0. */
export function positiveNumber(flag: string): OptionReader<number> {
  return decimal(flag, 'a number above 0', (number) => number > 0);
}

/** A number strictly between 0 and 1. */
export function share(flag: string): OptionReader<number> {
  return decimal(flag, 'a number above 0 and below 1', (number) => number > 0 && number < 1);
}

function decimal(flag: string, expected: string, allows: (number: number) => boolean): OptionReader<number> {
  return (text) => {
    const number = parseDecimal(text);
    if (number !== undefined && allows(number)) return number;
    const hint = parseDecimalComma(text) === undefined ? '' : ', with a decimal point, not a comma';
    throw misfit(flag, text, `${expected}${hint}`);
  };
}

/** The name of a member of a family. */
export function nameOf<M extends Named>(flag: string, members: Family<M>): OptionReader<M['name']> {
  return (text) => members.get(text, flag).name;
}

function misfit(flag: string, found: string, expected: string): Fault {
  return new Fault({ what: 'invalid value', where: flag, found, expected });
}
