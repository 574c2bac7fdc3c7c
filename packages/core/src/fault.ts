import { kindOf } from './kind.js';
import { look } from './look.js';

/** The parts of an error message, each a short phrase; all but `what` are optional. */
export interface FaultParts {
  /** What is wrong: `unknown activation`. */
  readonly what: string;
  /** Where: a node id, a JSON pointer, a file with line and column, an option. */
  readonly where?: string | undefined;
  /** The value found, quoted and shortened by `describe`. */
  readonly found?: unknown;
  /** What was expected: `one of sigmoid, tanh`. */
  readonly expected?: string | undefined;
  /** The nearest valid name, for a name that looks misspelt. */
  readonly nearest?: string | undefined;
}

/**
 * The one form of error of this library: what is wrong, where, what was found, what was expected and, where it helps,
 * the nearest valid name. The parts stay readable as fields, so that an editor can point at the place.
 */
export class Fault extends Error implements FaultParts {
  /** Spelled out because bundlers mangle class names. */
  override readonly name: string = 'Fault';
  readonly what: string;
  readonly where: string | undefined;
  readonly found: unknown;
  readonly expected: string | undefined;
  readonly nearest: string | undefined;

  constructor(parts: FaultParts, options?: ErrorOptions) {
    super(sentence(parts), options);
    this.what = parts.what;
    this.where = parts.where;
    this.found = parts.found;
    this.expected = parts.expected;
    this.nearest = parts.nearest;
  }
}

/**
 * The nearest of `names` to `name`: the last of those that begin with it and a slash, as the nodes of a layer do, or else one close
 * enough to be meant by a misspelling, in which at most a third of the letters, or two, differ.
 */
export function nearestName(name: unknown, names: readonly string[]): string | undefined {
  if (typeof name !== 'string' || name.length > 64) return undefined;
  const wanted = name.toLowerCase();
  let candidate = '';
  let least = Infinity;
  for (const other of names) {
    const letters = distance(wanted, other);
    if (letters < least) [least, candidate] = [letters, other];
  }
  const allowed = Math.max(
    Math.min(2, name.length - 2),
    Math.floor(Math.max(name.length, candidate.length) / 3),
  );
  const inside = names.findLast((other) => other.startsWith(`${name}/`));
  return inside ?? (least <= allowed ? candidate : undefined);
}

/** The fault for a name that is not among the known ones. @param kind What is named. */
export function unknownName(
  kind: string,
  where: string | undefined,
  found: unknown,
  names: readonly string[],
): Fault {
  const expected = names.length === 0 ? 'none' : `one of ${names.join(', ')}`;
  return new Fault({ what: `unknown ${kind}`, where, found, expected, nearest: nearestName(found, names) });
}

/**
 * Checks that an object has only the given names.
 * @param where What the message gives as the place.
 * @param word What messages call an entry.
 * @throws Fault if it is not an object, and for a name not in `names`.
 */
export function checkNames(given: object, names: readonly string[], where: string, word = 'option'): void {
  checkObject(given, where, word);
  for (const name of Object.keys(given))
    if (!names.includes(name)) throw unknownName(word, where, name, names);
}

/** @param word What messages call an entry. @throws Fault unless it is an object of names and values. */
export function checkObject(found: unknown, where: string, word = 'option'): void {
  if (isRecord(found)) return;
  throw new Fault({ what: `not ${word}s`, where, found, expected: 'an object of names and values' });
}

/** Whether a value is an object of names and values, and not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && look(() => Symbol.iterator in value) === false;
}

/** @throws Fault unless `found` is an integer of at least `least`. */
export function checkCount(what: string, found: number, least = 1): void {
  if (!Number.isSafeInteger(found) || found < least)
    throw new Fault({ what, found, expected: `a whole number, ${least} or more` });
}

/** The Levenshtein distance: the number of letters to insert, delete or replace to turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(row[j - 1] + 1, above[j] + 1, change));
    }
  }
  return row[b.length];
}

/** A value as error messages show it: quoted, on one line, at most 60 characters long, lists up to three levels deep. */
export function describe(value: unknown): string {
  const text = look(() => describeTo(value, 3)) ?? 'an object';
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

const LONGEST = 60;

function describeTo(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST));
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return `function ${value.name}`;
  if (Array.isArray(value)) return describeList(value, depth);
  if (ArrayBuffer.isView(value)) return `${value.constructor.name} of ${value.byteLength} bytes`;
  if (typeof value === 'object' && value !== null) return describeObject(value);
  return String(value);
}

function describeList(list: readonly unknown[], depth: number): string {
  if (depth === 0 && list.length > 0) return '[…]';
  const shown = list.slice(0, 20).map((entry) => describeTo(entry, depth - 1));
  return `[${shown.join(', ')}${list.length > 20 ? ', …' : ''}]`;
}

/** By its kind, because bundlers mangle class names, or else its prototype: an own field `constructor` is just data. */
function describeObject(value: object): string {
  const kind = kindOf(value);
  if (typeof kind === 'string') return `a ${kind}`;
  const prototype = Object.getPrototypeOf(value) as { readonly constructor?: unknown } | null;
  if (prototype === null) return 'a null-prototype object';
  const { constructor: maker } = prototype;
  return typeof maker === 'function' && maker.name !== 'Object' ? `a ${maker.name}` : 'an object';
}

function sentence(fault: FaultParts): string {
  const { what, where, expected, nearest } = fault;
  const found = 'found' in fault ? `found ${describe(fault.found)}` : '';
  const detail = [found, expected === undefined ? '' : `expected ${expected}`];
  const parts = [where === undefined ? '' : `at ${where}`, detail.filter(Boolean).join(', ')].filter(Boolean);
  const head = [what, ...parts].join(': ');
  return nearest === undefined ? head : `${head}; did you mean ${JSON.stringify(nearest)}?`;
}
