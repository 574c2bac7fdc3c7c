import type { Ink, Mark, TextMark } from '../mark.js';
import { formatGradient, formatNumber } from '../numbers.js';
import { WHOLE, type Reading } from '../reading.js';
import { TYPE, textWidth, type Sheet } from '../sheet.js';

/** Text centred on a point. */
export function centred(x: number, y: number, text: string, ink: Ink, size: number): TextMark {
  return { kind: 'text', x, y, text, ink, size, anchor: 'middle' };
}

/**
 * The value with the gradient below, both right-aligned at fixed positions, so that digits do not move when a sign
 * appears or disappears.
 */
export function numbers(
  reading: Reading,
  x: number,
  y: number,
  sheet: Sheet,
  lead: number = TYPE.value + 4,
): Mark[] {
  const value = valueMark(reading, x, y, sheet);
  return reading.gradient === undefined ? [value] : [value, gradientMark(reading, x, y + lead, sheet)];
}

/** The value; for a whole node the mean of its units, marked as such. */
export function valueMark(
  { value, count }: Reading,
  x: number,
  y: number,
  sheet: Sheet,
  size: number = TYPE.value,
): TextMark {
  return rightAligned(x, y, valueText(value, count), '0.0000', 'value', size, sheet, true);
}

/** Precedes the mean of several numbers. */
export const MEAN = '⌀ ';

export function valueText(value: number | undefined, count: number): string {
  return (count > 1 ? MEAN : '') + formatNumber(value);
}

/** The gradient; for a whole node the mean over its units or entries, marked as such. */
export function gradientText({ gradient, unit, count }: Reading): string {
  return (unit === WHOLE && count > 1 ? MEAN : '') + formatGradient(gradient);
}

export function gradientMark(reading: Reading, x: number, y: number, sheet: Sheet): TextMark {
  return rightAligned(x, y, gradientText(reading), '∂ 0.0000', 'gradient', TYPE.gradient, sheet);
}

/** Width of a column of numbers: typical ones are centred, and the longest still fit. */
export function numbersWidth(sheet: Sheet): number {
  const value = reach('−0.0000', '0.0000', TYPE.value, sheet, true);
  const gradient = reach('∂ −0.0000', '∂ 0.0000', TYPE.gradient, sheet);
  return Math.ceil(2 * Math.max(value, gradient)) + 4;
}

/** How far the longer text extends to the left of the centre of the usual one. */
function reach(longer: string, usual: string, size: number, sheet: Sheet, bold = false): number {
  return textWidth(longer, size, sheet, bold) - textWidth(usual, size, sheet, bold) / 2;
}

function rightAligned(
  x: number,
  y: number,
  text: string,
  usual: string,
  ink: Ink,
  size: number,
  sheet: Sheet,
  bold = false,
): TextMark {
  // Text without digits has nothing to align.
  if (!/\d/.test(text)) return centred(x, y, text, ink, size);
  // A power of ten with a sign needs the whole width, and extends to the right.
  const overhang = textWidth(text, size, sheet, bold) - numbersWidth(sheet) / 2 + 2;
  return {
    kind: 'text',
    x: x + Math.max(textWidth(usual, size, sheet, bold) / 2, overhang),
    y,
    text,
    ink,
    size,
    anchor: 'end',
  };
}
