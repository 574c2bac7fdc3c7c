import { BATCH } from '@bp-graph/core';
import type { Mark, TextMark } from '../mark.js';
import { WHOLE, type Reading } from '../reading.js';
import { LONGEST_GRADIENT, textWidth, TYPE, type Sheet } from '../sheet.js';
import { gradientText, MEAN, valueText } from './text.js';

/** Size of a chip. */
export interface ChipSize {
  readonly width: number;
  readonly height: number;
}

/** The longest value shown beside a name. */
const LONGEST_VALUE = '−7.3·10⁻⁴';
const LINE = 14;
const PADDING = 5;

/**
 * Size of a chip with a name, which may be empty; that of a whole marks its means. When the flow runs down, chips are
 * narrow: the name is on a line of its own above the value instead of beside it.
 */
export function chipSize(name: string, sheet: Sheet, isWhole = false): ChipSize {
  const sign = isWhole ? MEAN : '';
  const value = textWidth(sign + (name === '' ? '−0.0000' : LONGEST_VALUE), TYPE.chip, sheet, true);
  const title = name === '' ? 0 : textWidth(name, TYPE.chip, sheet);
  const first = stacked(name, sheet) ? Math.max(title, value) : title + (name === '' ? 0 : 3) + value;
  return {
    width: Math.ceil(
      Math.max(first + 2 * PADDING, textWidth(sign + LONGEST_GRADIENT, TYPE.gradient, sheet) + PADDING),
    ),
    height: (stacked(name, sheet) ? 3 : 2) * LINE + 8,
  };
}

/** Name, value and gradient, relative to the centre of the chip. A matrix shows its shape instead of a value. */
export function chipMarks(reading: Reading, name: string, { width, height }: ChipSize, sheet: Sheet): Mark[] {
  const { snapshot, unit, value, count } = reading;
  const right = width / 2 - PADDING;
  const bottom = height / 2 - 7;
  const sizes = snapshot.shape.filter((length) => length !== BATCH);
  const text = unit === WHOLE && sizes.length > 1 ? sizes.join(' × ') : valueText(value, count);
  const marks: TextMark[] = [
    { kind: 'text', x: right, y: bottom - LINE, text, ink: 'value', size: TYPE.chip, anchor: 'end' },
    {
      kind: 'text',
      x: right,
      y: bottom,
      text: gradientText(reading),
      ink: 'gradient',
      size: TYPE.gradient,
      anchor: 'end',
    },
  ];
  const line = stacked(name, sheet) ? 2 : 1;
  // A value in powers of ten takes the room of the name beside it.
  const needed = textWidth(name, TYPE.chip, sheet) + textWidth(text, TYPE.chip, sheet, true) + 2 * PADDING;
  if (name !== '' && (stacked(name, sheet) || needed <= width)) {
    marks.unshift({
      kind: 'text',
      x: PADDING + 1 - width / 2,
      y: bottom - line * LINE,
      text: name,
      ink: 'name',
      size: TYPE.chip,
      anchor: 'start',
    });
  }
  return marks;
}

function stacked(name: string, sheet: Sheet): boolean {
  return sheet.down && name !== '';
}
