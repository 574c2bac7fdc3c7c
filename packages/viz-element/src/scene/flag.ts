import { activations } from '@bp-graph/core';
import { SATURATED } from '@bp-graph/graph';
import { unitNumbers, WHOLE, type Reading } from './reading.js';
import type { Box, Mark } from './mark.js';
import { isUpright, TYPE, type Sheet } from './sheet.js';
import { words } from './view/text.js';
import type { PictureWords } from './words.js';

/** What can be wrong with a unit. */
export type Flag = keyof PictureWords['flags'];

/**
 * What is wrong at a place: a number that is none, a unit whose slope is 0 for every sample, or so small for every
 * sample that it passes on next to nothing.
 */
export function flagOf(reading: Reading): Flag | undefined {
  const { value, gradient } = reading;
  const isBroken = (number: number | undefined): boolean => number !== undefined && !Number.isFinite(number);
  if (isBroken(value) || isBroken(gradient)) return 'broken';
  const steepest = steepestSlope(reading);
  if (steepest === undefined || steepest > SATURATED) return undefined;
  return steepest === 0 ? 'dead' : 'saturated';
}

/**
 * The flags of a glyph as marks, node by node: below the box each belongs to, or on its lower border where tags or lines
 * stand below. Of a flag that follows itself only the last is drawn.
 */
export function flagMarks(
  readings: readonly Reading[],
  boxes: readonly Box[],
  sheet: Sheet,
  tagged: boolean,
): Mark[][] {
  const flags = readings.map(flagOf);
  const below = isUpright(sheet) || tagged ? 4 : 14;
  return flags.map((flag, i) => {
    if (flag === undefined || flag === flags[i + 1]) return [];
    const { x, y, height } = boxes[i];
    return [words(x, y + height / 2 + below, sheet.words.flags[flag], 'flag', TYPE.chip)];
  });
}

/** The largest slope of an activation over the batch; undefined for what has none. */
function steepestSlope({ snapshot, source, unit }: Reading): number | undefined {
  const scalar = activations.has(snapshot.op) ? activations.get(snapshot.op).scalar : undefined;
  if (scalar === undefined || source === undefined || unit === WHOLE) return undefined;
  const [x, y] = [unitNumbers(source, unit), unitNumbers(snapshot, unit)];
  if (x.length === 0 || x.length !== y.length) return undefined;
  return Math.max(...x.map((at, i) => Math.abs(scalar.derivative(at, y[i], snapshot.attributes))));
}
