import { evaluateFormula, parseFormula } from '@bp-graph/core';
import type { Fragment, NumberFragment } from './fragment.js';
import { plainNotation } from './plain.js';
import { setFragment, type Notation } from './set.js';

/**
 * Writes a calculation with as few digits as allow a reader to reproduce it: evaluating what is printed gives the printed
 * result within one unit in its last place. For example 0.9999546 · (1 − 0.9999546) = 0.00004540 needs more digits than
 * 0.6457 · (1 − 0.6457) = 0.2288. Undefined if no number of digits suffices, as when the result is only the rounding error of
 * a difference.
 *
 * @param write Writes the calculation with that many more digits than usual.
 */
export function followed(
  result: NumberFragment,
  digits: number,
  write: (more: number) => Fragment,
): Fragment | undefined {
  const [aim, tolerance] = [worth(result), 1.01 * lastPlace(result, digits)];
  for (let more = 0; more <= MOST; more++) {
    const written = write(more);
    // Written so that it is true for NaN as well, from ∞ − ∞ or a name.
    if (!(Math.abs(worth(written) - aim) > tolerance)) return written;
  }
  return undefined;
}

/** A float64 holds no more digits. */
const MOST = 16;

/** One unit in the last place; an integer has no decimals, and is taken to be as exact as other numbers are written. */
function lastPlace({ value, digits: text, exponent = 0 }: NumberFragment, digits: number): number {
  const decimals = Number.isInteger(value) && exponent === 0 ? digits : (text.split('.')[1] ?? '').length;
  return 10 ** (exponent - decimals);
}

/** The value of what is printed; NaN if it contains a name. */
export function worth(fragment: Fragment): number {
  try {
    return evaluateFormula(parseFormula(setFragment(fragment, READABLE)));
  } catch {
    return NaN;
  }
}

/** Plain text that the parser of formulas reads back. */
const READABLE: Notation<string> = {
  ...plainNotation({ if: 'if', otherwise: 'otherwise' }),
  number: (digits, exponent) => (exponent === undefined ? digits : `${digits}e${exponent}`),
};
