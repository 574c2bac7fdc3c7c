import type { NumberFragment } from './fragment.js';

/**
 * A number with `digits` decimals, or that many significant ones below 0.01, where decimals would be zeros; fewer from 10
 * on, so that the width stays. Whole numbers are written as such, very small and very large ones with a power of ten.
 */
export function numberFragment(value: number, digits: number): NumberFragment {
  const size = Math.abs(value);
  const isPlain = size === 0 || (size >= 10 ** -(digits + 1) && size < 10 ** (digits + 2));
  if (!isPlain) return scientific(value, digits);
  return withDecimals(value, Number.isInteger(value) ? 0 : decimalsOf(value, digits));
}

/** A number with exactly so many decimals, as the parts of a sum have, so that a reader can add them up. */
export function withDecimals(value: number, decimals: number): NumberFragment {
  if (!Number.isFinite(value)) return notFinite(value);
  const text = Math.abs(value).toFixed(Math.min(decimals, 100));
  return { kind: 'number', value, negative: value < 0 && /[1-9]/.test(text), digits: text };
}

/** A given number, such as a learning rate: its own digits, up to so many decimals. */
export function givenNumber(value: number, decimals: number): NumberFragment {
  const rounded = Number(value.toFixed(Math.min(decimals, 100)));
  if (rounded === 0 && value !== 0) return numberFragment(value, decimals);
  const text = String(Math.abs(rounded));
  if (!Number.isFinite(value) || text.includes('e')) return numberFragment(value, decimals);
  return { kind: 'number', value, negative: rounded < 0, digits: text };
}

/** How many decimals `numberFragment` writes of a number that is not whole. */
export function decimalsOf(value: number, digits: number): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  const magnitude = Math.floor(Math.log10(size));
  if (magnitude >= 1) return Math.max(0, digits - magnitude);
  return size < 0.01 ? digits - 1 - magnitude : digits;
}

/** The decimals the parts of a sum share: those its total is written with, or its largest part where they cancel. */
export function sharedDecimals(total: number, parts: readonly number[], digits: number): number | undefined {
  const greatest = parts.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
  const isReadable = (value: number): boolean => value >= 10 ** -(digits + 1) && value < 10 ** (digits + 2);
  if (!Number.isFinite(total) || !isReadable(greatest)) return undefined;
  const measure = isReadable(Math.abs(total)) ? total : greatest;
  const isWhole = [total, ...parts].every((part) => Number.isInteger(part));
  return isWhole ? 0 : decimalsOf(measure, digits);
}

function scientific(value: number, digits: number): NumberFragment {
  if (!Number.isFinite(value)) return notFinite(value);
  const [mantissa, exponent] = Math.abs(value)
    .toExponential(digits - 1)
    .split('e');
  return { kind: 'number', value, negative: value < 0, digits: mantissa, exponent: Number(exponent) };
}

function notFinite(value: number): NumberFragment {
  return { kind: 'number', value, negative: value < 0, digits: Number.isNaN(value) ? 'NaN' : '∞' };
}
