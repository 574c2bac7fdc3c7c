import type { NumberFragment } from './fragment.js';

/**
 * A number with `digits` decimals, or that many significant digits below 0.01, where decimals would be zeros; fewer from 10 on,
 * to keep the width. Integers are written as such, very small and very large numbers with a power of ten. Every number thus
 * shows at least three significant digits. `more` adds digits, without trailing zeros.
 */
export function numberFragment(value: number, digits: number, more = 0): NumberFragment {
  const size = Math.abs(value);
  if (isPlain(size, digits))
    return withDecimals(value, Number.isInteger(value) ? 0 : decimalsOf(value, digits), more);
  if (!Number.isFinite(value)) return notFinite(value);
  const [mantissa, exponent] = size.toExponential(Math.min(digits - 1 + more, 100)).split('e');
  return {
    kind: 'number',
    value,
    negative: value < 0,
    digits: shortened(mantissa, more),
    exponent: Number(exponent),
  };
}

/** A number with a fixed number of decimals, as in the terms of a sum, so that a reader can add them up. */
export function withDecimals(value: number, decimals: number, more = 0): NumberFragment {
  if (!Number.isFinite(value)) return notFinite(value);
  const text = shortened(Math.abs(value).toFixed(Math.min(decimals + more, 100)), more);
  return { kind: 'number', value, negative: value < 0 && /[1-9]/.test(text), digits: text };
}

/**
 * A given number, such as a learning rate: with its own digits, up to that many decimals. If these would only show zeros, it is
 * written with a power of ten.
 */
export function givenNumber(value: number, decimals: number): NumberFragment {
  const rounded = Number(value.toFixed(Math.min(decimals, 100)));
  const text = String(Math.abs(rounded));
  if (!Number.isFinite(value) || text.includes('e') || (value !== 0 && rounded === 0))
    return numberFragment(value, 1, Math.min(decimals, MOST_OWN) - 1);
  return { kind: 'number', value, negative: rounded < 0, digits: text };
}

/** A float64 has at most this many digits of its own. */
const MOST_OWN = 17;

/** The number of decimals that `numberFragment` uses for a non-integer; negative if its last digit is before the point. */
export function decimalsOf(value: number, digits: number): number {
  const size = Math.abs(value);
  const magnitude = magnitudeOf(size);
  if (!isPlain(size, digits) || size < 0.01) return digits - 1 - magnitude;
  return magnitude >= 1 ? Math.max(0, digits - magnitude) : digits;
}

/** The number of decimals that shows three significant digits. */
export function decimalsToTell(value: number): number {
  return value === 0 ? -Infinity : 2 - magnitudeOf(Math.abs(value));
}

/**
 * A term of a sum: with the decimals of the total, or of its largest term if they cancel, or with those that show three
 * significant digits.
 */
export function partNumber(
  value: number,
  total: number,
  parts: readonly number[],
  digits: number,
  more = 0,
): NumberFragment {
  const decimals = sharedDecimals(total, parts, digits);
  if (value === 0 || decimals === undefined || !isPlain(Math.abs(value), digits))
    return numberFragment(value, digits, more);
  return withDecimals(value, Math.max(decimals, Number.isInteger(value) ? 0 : decimalsToTell(value)), more);
}

function sharedDecimals(total: number, parts: readonly number[], digits: number): number | undefined {
  const greatest = parts.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
  const isReadable = (size: number): boolean => size > 0 && isPlain(size, digits);
  if (!Number.isFinite(total) || !isReadable(greatest)) return undefined;
  const measure = isReadable(Math.abs(total)) ? total : greatest;
  const isWhole = [total, ...parts].every((part) => Number.isInteger(part));
  return isWhole ? 0 : decimalsOf(measure, digits);
}

/** Whether a number is written without a power of ten. */
function isPlain(size: number, digits: number): boolean {
  return size === 0 || (size >= 10 ** -(digits + 1) && size < 10 ** (digits + 2));
}

/** The exponent of the leading digit. */
function magnitudeOf(size: number): number {
  return Math.floor(Math.log10(size));
}

/** Strips up to `most` trailing zeros. */
function shortened(text: string, most: number): string {
  return most === 0 ? text : text.replace(new RegExp(`0{0,${most}}$`), '').replace(/\.$/, '');
}

function notFinite(value: number): NumberFragment {
  return { kind: 'number', value, negative: value < 0, digits: Number.isNaN(value) ? 'NaN' : '∞' };
}
