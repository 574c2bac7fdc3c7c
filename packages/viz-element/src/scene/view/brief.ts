import type { Mark } from '../mark.js';
import type { Reading } from '../reading.js';
import { TYPE, type Sheet } from '../sheet.js';
import { toneOf } from '../tone.js';
import { numbersWidth, valueMark } from './text.js';
import { tile } from './tile.js';
import { single, type View } from './view.js';

const SIDE = 20;

/**
 * One of many units: its value, and its heat map or a patch of colour to find it by. When the flow runs down, the patch
 * is above the value, so that more units fit side by side.
 */
export const briefView: View = {
  name: 'brief',
  outline: 'brief',
  grain: 'brief',
  draws: () => true,
  plan(nodes, sheet) {
    const { parts, ...size } = single(widthOf(sheet), sheet.down ? 48 : 26);
    // All nodes share one place, and only the last is visible: it is the one that others read.
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
  return [...tile(heat ?? [toneOf(value)], left, top, SIDE), valueMark(reading, x, y, sheet, TYPE.value)];
}
