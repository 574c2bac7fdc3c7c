import { Fault } from '@bp-graph/core';

/**
 * A number as people type it: with a point or a comma before its decimals, a true minus sign, a power of ten (`1e-3`), and
 * spaces around it or between its thousands.
 *
 * @throws Fault for what is no finite number, and for `1,889`, which is less than two to some readers and more than a
 * thousand to others.
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
/** Three digits follow the comma, and what stands before it could be thousands. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2},\d{3}(?:e[+-]?\d+)?$/i;

function joined(digits: string): string {
  return digits.replaceAll(/\s/g, '');
}
