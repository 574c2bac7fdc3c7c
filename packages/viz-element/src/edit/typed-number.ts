import { Fault } from '@bp-graph/core';

/**
 * Parses a number as people type it: with a decimal point or comma, a true minus sign, a power of ten (`1e-3`), and
 * spaces around it or between thousands.
 *
 * @throws Fault for anything but a finite number, and for `1,889`, which is less than two to some readers and more than
 * a thousand to others.
 */
export function typedNumber(text: string, where?: string): number {
  const plain = text.trim().replaceAll('−', '-').replace(THOUSANDS, joined);
  const number = NUMBER.test(plain) ? Number(plain.replace(',', '.')) : NaN;
  const isAmbiguous = AMBIGUOUS.test(plain);
  if (Number.isFinite(number) && !isAmbiguous) return number;
  throw new Fault({
    what: isAmbiguous ? 'ambiguous number' : 'not a number',
    where,
    found: text,
    expected: isAmbiguous
      ? `${plain.replace(',', '.')} or ${plain.replace(',', '')}`
      : 'a finite number such as 0.5 or 1e-3',
  });
}

const THOUSANDS = /^[+-]?\d{1,3}(?:\s\d{3})+(?!\d)/;
const NUMBER = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?$/i;
/** Exactly three digits after the comma, and before it what could be thousands. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2},\d{3}(?:e[+-]?\d+)?$/i;

function joined(digits: string): string {
  return digits.replaceAll(/\s/g, '');
}
