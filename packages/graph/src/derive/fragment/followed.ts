import { evaluateFormula } from '@bp-graph/core';
import type { Fragment, NumberFragment } from './fragment.js';

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
  switch (fragment.kind) {
    case 'number':
      return (fragment.negative ? -1 : 1) * size(fragment);
    case 'symbol':
      return fragment.head === undefined ? (CONSTANTS.get(fragment.base ?? '') ?? NaN) : NaN;
    case 'product':
      return fragment.parts.reduce((product, part) => product * worth(part), 1);
    case 'sum':
      return fragment.parts.reduce((sum, part) => sum + worth(part), 0);
    case 'negation':
      return -worth(fragment.inside);
    case 'root':
      return Math.sqrt(worth(fragment.inside));
    case 'bars':
      return Math.abs(worth(fragment.inside));
    case 'fraction':
      return worth(fragment.over) / worth(fragment.under);
    case 'power':
      return worth(fragment.base) ** worth(fragment.exponent);
    case 'marked':
      return worth(fragment.inside);
    case 'call': {
      const args = fragment.args.map((arg) => ({ kind: 'number' as const, value: worth(arg) }));
      const name = fragment.name === 'ln' ? 'log' : fragment.name;
      return evaluateFormula({ kind: 'application', name, args });
    }
    default:
      return NaN;
  }
}

function size({ digits, exponent = 0 }: NumberFragment): number {
  return digits === '∞' ? Infinity : Number(`${digits}e${exponent}`);
}

const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ['e', Math.E],
  ['π', Math.PI],
  ['∞', Infinity],
]);
