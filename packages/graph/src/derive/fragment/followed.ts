import { evaluateFormula } from '@bp-graph/core';
import type { Fragment, NumberFragment, RelationSign } from './fragment.js';
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
  return setFragment(fragment, WORKED_OUT);
}

/** A notation that evaluates: every sign does what it says. */
const WORKED_OUT: Notation<number> = {
  stacked: true,
  number: (digits, exponent = 0) => (digits === '∞' ? Infinity : Number(`${digits}e${exponent}`)),
  symbol: ({ head, base = '' }) => (head === undefined ? (CONSTANTS[base] ?? NaN) : NaN),
  derivative: () => NaN,
  between(left, sign, right) {
    const difference = left - right;
    if (sign === '·') return left * right;
    if (sign === '+') return left + right;
    return sign === '−' || Number.isNaN(difference) ? difference : Number(holds(sign, difference));
  },
  minus: (inside) => -inside,
  group: (inside) => inside,
  fraction: (over, under) => over / under,
  power: (base, exponent) => base ** exponent,
  root: Math.sqrt,
  bars: Math.abs,
  call(name, values) {
    const args = values.map((value) => ({ kind: 'number' as const, value }));
    return evaluateFormula({ kind: 'application', name: name === 'ln' ? 'log' : name, args });
  },
  // The first branch that holds; NaN if that is unknown.
  cases(branches, otherwise) {
    const first = branches.find(({ condition }) => condition !== 0);
    return first === undefined ? otherwise : first.condition * first.value;
  },
  marked: (_, inside) => inside,
};

function holds(sign: RelationSign, difference: number): boolean {
  if (difference === 0) return '=≤≥'.includes(sign);
  return (difference < 0 ? '<≤' : '>≥').includes(sign);
}

const CONSTANTS: Readonly<Record<string, number | undefined>> = { e: Math.E, π: Math.PI, '∞': Infinity };
