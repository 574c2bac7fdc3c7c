import type { Mark } from '../mark.js';
import type { Reading } from '../reading.js';
import { TYPE, type Sheet } from '../sheet.js';
import { toneOf } from '../tone.js';
import { numbersWidth, valueMark } from './text.js';
import { single, type View } from './view.js';

const SWATCH = { side: 20, room: 25 };

/** One of many units: its value, and what it says over the plane of two inputs, or a patch of its colour, to find it by. */
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
        ? [swatch(reading, sheet), valueMark(reading, SWATCH.room / 2, 4, sheet, TYPE.value)]
        : [];
    }),
};

function widthOf(sheet: Sheet): number {
  return numbersWidth(sheet) + SWATCH.room;
}

function swatch({ value, heat }: Reading, sheet: Sheet): Mark {
  const { side } = SWATCH;
  const tones = heat ?? [toneOf(value)];
  const columns = Math.sqrt(tones.length);
  return { kind: 'grid', x: 3 - widthOf(sheet) / 2, y: -side / 2, width: side, height: side, columns, tones };
}
