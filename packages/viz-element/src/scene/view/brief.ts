import type { Mark } from '../mark.js';
import type { Reading } from '../reading.js';
import { TYPE, type Sheet } from '../sheet.js';
import { toneOf } from '../tone.js';
import { numbersWidth, valueMark } from './text.js';
import { single, type View } from './view.js';

const SIDE = 20;

/**
 * One of many units: its value, and what it says over the plane of two inputs, or a patch of its colour, to find it by.
 * Where units stand side by side the patch is above the value, so that more of them do.
 */
export const briefView: View = {
  name: 'brief',
  outline: 'brief',
  grain: 'brief',
  draws: () => true,
  plan(nodes, sheet) {
    const { parts, ...size } = single(widthOf(sheet), sheet.down ? 48 : 26);
    // The nodes before the last one lie behind it: the last is what others read.
    return { ...size, parts: nodes.map(() => parts[0]) };
  },
  draw: (readings, _plan, sheet) =>
    readings.map((reading, i) => (i === readings.length - 1 ? unit(reading, sheet) : [])),
};

function widthOf(sheet: Sheet): number {
  return numbersWidth(sheet) + (sheet.down ? 0 : 25);
}

function unit(reading: Reading, sheet: Sheet): Mark[] {
  const { value, heat } = reading;
  const [left, top, x, y] = sheet.down ? [-10, -20, 0, 16] : [3 - widthOf(sheet) / 2, -10, 12.5, 4];
  const tones = heat ?? [toneOf(value)];
  return [
    {
      kind: 'grid',
      x: left,
      y: top,
      width: SIDE,
      height: SIDE,
      columns: Math.sqrt(tones.length),
      tones,
    },
    valueMark(reading, x, y, sheet, TYPE.value),
  ];
}
