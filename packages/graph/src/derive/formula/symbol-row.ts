import type { Name } from '../derivation.js';

/** One entry of a row: a named number, or a literal one. */
export interface Atom {
  readonly name?: Name;
  readonly value: number;
}

/** What a symbol of an operation's formula stands for at one row of the batch: the numbers of one of its inputs. */
export interface SymbolRow {
  readonly length: number;
  /** The name of the row as a whole. */
  readonly name?: Name;
  at(this: void, entry: number): Atom;
}

/** All numbers of a row. */
export function numbersOf({ length, at }: SymbolRow): readonly number[] {
  return Array.from({ length }, (_, entry) => at(entry).value);
}

/** A row of numbers without names: a constant of the node. */
export function constantRow(numbers: ArrayLike<number>): SymbolRow {
  return { length: numbers.length, at: (entry) => ({ value: numbers[entry] }) };
}
