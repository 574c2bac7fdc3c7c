import type { Mark } from '../mark.js';
import { TYPE, type Sheet } from '../sheet.js';
import { toneOf } from '../tone.js';
import { numbersWidth, valueMark } from './text.js';
import { single, type View } from './view.js';

const SWATCH = { width: 7, height: 12, room: 14 };

/** One of many units: its value, and a patch of its colour to find it by. */
export const briefView: View = {
  name: 'brief',
  outline: 'brief',
  grain: 'brief',
  draws: () => true,
  plan(nodes, sheet) {
    const { parts, ...size } = single(widthOf(sheet), 26);
    // The nodes before the last one lie behind it: the last is what others read.
    return { ...size, parts: nodes.map(() => parts[0]) };
  },
  draw: (readings, _plan, sheet) =>
    readings.map((reading, i) => {
      const isLast = i === readings.length - 1;
      return isLast
        ? [swatch(reading.value, sheet), valueMark(reading, SWATCH.room / 2, 4, sheet, TYPE.value)]
        : [];
    }),
};

function widthOf(sheet: Sheet): number {
  return numbersWidth(sheet) + SWATCH.room;
}

function swatch(value: number | undefined, sheet: Sheet): Mark {
  const { width, height, room } = SWATCH;
  return {
    kind: 'grid',
    x: (room - width) / 2 + 4 - widthOf(sheet) / 2,
    y: -height / 2,
    width,
    height,
    columns: 1,
    tones: [toneOf(value)],
  };
}
