import type { Mark } from '../mark.js';
import type { Reading } from '../reading.js';
import { TYPE, type Sheet } from '../sheet.js';
import { toneOf } from '../tone.js';
import { numbersWidth, valueMark } from './text.js';
import { single, type View } from './view.js';

const SWATCH = { side: 20, room: 25 };
const HEIGHT = 26;

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
    const { parts, ...size } = single(widthOf(sheet), heightOf(sheet));
    // The nodes before the last one lie behind it: the last is what others read.
    return { ...size, parts: nodes.map(() => parts[0]) };
  },
  draw: (readings, _plan, sheet) =>
    readings.map((reading, i) => {
      const isLast = i === readings.length - 1;
      return isLast
        ? [
            swatch(reading, sheet),
            sheet.down
              ? valueMark(reading, 0, heightOf(sheet) / 2 - 8, sheet, TYPE.value)
              : valueMark(reading, SWATCH.room / 2, 4, sheet, TYPE.value),
          ]
        : [];
    }),
};

function widthOf(sheet: Sheet): number {
  return numbersWidth(sheet) + (sheet.down ? 0 : SWATCH.room);
}

function heightOf({ down }: Sheet): number {
  return HEIGHT + (down ? SWATCH.room - 3 : 0);
}

function swatch({ value, heat }: Reading, sheet: Sheet): Mark {
  const { side } = SWATCH;
  const tones = heat ?? [toneOf(value)];
  const columns = Math.sqrt(tones.length);
  const corner = sheet.down
    ? { x: -side / 2, y: 4 - heightOf(sheet) / 2 }
    : { x: 3 - widthOf(sheet) / 2, y: -side / 2 };
  return { kind: 'grid', ...corner, width: side, height: side, columns, tones };
}
