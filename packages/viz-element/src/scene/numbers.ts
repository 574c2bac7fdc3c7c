/** Placeholder for a number that is not known yet. */
const UNKNOWN = '–';

/**
 * Formats a number for the picture: four decimals and a true minus sign; fewer decimals from 10 on to keep the width; a
 * power of ten below 0.001, where four decimals would hide it, and from 10,000 on.
 */
export function formatNumber(value: number | undefined): string {
  if (value === undefined) return UNKNOWN;
  if (Number.isNaN(value)) return 'NaN';
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size === Infinity) return `${sign}∞`;
  if (size !== 0 && (size < 0.001 || size >= 9999.5)) return sign + scientific(size);
  return sign + size.toFixed(decimals(size));
}

/** Formats an axis label as briefly as possible. */
export function formatTick(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 0.001 || size >= 10_000)) return formatNumber(value).replace('.0·', '·');
  return String(Number(value.toPrecision(3))).replace('-', '−');
}

/** Formats a gradient: `∂ −0.0134`. */
export function formatGradient(value: number | undefined): string {
  return `∂ ${formatNumber(value)}`;
}

/** All digits of a number, or as many as asked for, with a true minus sign and a typographic power of ten. */
export function formatExactly(value: number | string | undefined, digits = 17): string {
  if (value === undefined) return UNKNOWN;
  return String(typeof value === 'string' ? value : Number(value.toPrecision(digits)))
    .replace(/e([+-]\d+)$/, (_, exponent: string) => powerOfTen(exponent))
    .replaceAll('-', '−')
    .replace('Infinity', '∞');
}

/**
 * Formats a number for screen readers: three significant digits and a plain minus sign; anything non-finite as it is.
 */
export function speakNumber(value: number | string | undefined, unknown = 'not known yet'): string {
  if (value === undefined) return unknown;
  return Number.isFinite(value) ? String(Number((value as number).toPrecision(3))) : String(value);
}

function decimals(size: number): number {
  if (size < 9.99995) return 4;
  if (size < 99.9995) return 3;
  return size < 999.995 ? 2 : 1;
}

/** A longer exponent leaves room for fewer digits before it. */
function scientific(size: number): string {
  const [, power] = size.toExponential(1).split('e');
  const [mantissa, exponent] = size.toExponential(/^-\d\d|\d{3}/.test(power) ? 0 : 1).split('e');
  return mantissa + powerOfTen(exponent);
}

/** A power of ten with superscript digits. */
function powerOfTen(exponent: string): string {
  return `·10${String(Number(exponent)).replaceAll(/[-\d]/g, (digit) => (digit === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]))}`;
}
