import { evaluateFormula } from '@bp-graph/core';
import type { Fragment, NumberFragment, RelationSign } from './fragment.js';
import { setFragment, type Notation } from './set.js';

/**
 * Writes what a number comes from with as few digits as let a reader follow it: what is printed, worked out, is the result
 * as it is printed, within one unit of its last place. So 0.9999546 · (1 − 0.9999546) = 0.00004540 has more digits than
 * 0.6457 · (1 − 0.6457) = 0.2288. Nothing where no digits are enough, as where what is left of two numbers is their rounding.
 *
 * @param write Writes it with so many digits more than usual.
 */
export function followed(
  result: NumberFragment,
  digits: number,
  write: (more: number) => Fragment,
): Fragment | undefined {
  const [aim, tolerance] = [worth(result), 1.01 * lastPlace(result, digits)];
  for (let more = 0; more <= MOST; more++) {
    const written = write(more);
    // Asked this way round for what cannot be worked out: ∞ − ∞, or a name.
    if (!(Math.abs(worth(written) - aim) > tolerance)) return written;
  }
  return undefined;
}

/** More digits a float64 does not hold. */
const MOST = 16;

/** What one unit of the last digit is worth; a whole number has none, and is as exact as others are written. */
function lastPlace({ value, digits: text, exponent = 0 }: NumberFragment, digits: number): number {
  const decimals = Number.isInteger(value) && exponent === 0 ? digits : (text.split('.')[1] ?? '').length;
  return 10 ** (exponent - decimals);
}

/** What is printed, worked out; NaN where a name stands in it. */
export function worth(fragment: Fragment): number {
  return setFragment(fragment, WORKED_OUT);
}

/** A notation of numbers, in which every sign does what it says. */
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
  // The first that holds; NaN where that is not known.
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
