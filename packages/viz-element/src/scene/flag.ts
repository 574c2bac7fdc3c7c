import { activations } from '@bp-graph/core';
import { SATURATED } from '@bp-graph/graph';
import { unitNumbers, WHOLE, type Reading } from './reading.js';
import type { Pixel } from './layout/curve.js';
import type { Box, Mark, TextMark } from './mark.js';
import { isUpright, TYPE, type Sheet } from './sheet.js';
import { words } from './view/text.js';
import type { PictureWords } from './words.js';

/** What is special about a place: what is wrong with it, or what holds it. */
export type Flag = keyof PictureWords['flags'];

/** Flags that say what a reader did rather than what went wrong. */
const DEEDS: ReadonlySet<Flag | undefined> = new Set<Flag>(['frozen', 'held', 'ablated']);

/** Whether somebody holds what has this flag. */
export function isDeed(flag: Flag | undefined): boolean {
  return DEEDS.has(flag);
}

/**
 * What is special about a place, the gravest first: a number that is none, a number that is held, a parameter that training
 * leaves alone, a unit whose slope is 0 for every sample, or so small for every sample that it passes on next to nothing.
 */
export function flagOf(reading: Reading): Flag | undefined {
  const { value, gradient, snapshot } = reading;
  const isBroken = (number: number | undefined): boolean => number !== undefined && !Number.isFinite(number);
  if (isBroken(value) || isBroken(gradient)) return 'broken';
  const held = holdOf(reading);
  if (held !== undefined) return held;
  if (snapshot.frozen) return 'frozen';
  const steepest = steepestSlope(reading);
  if (steepest === undefined || steepest > SATURATED) return undefined;
  return steepest === 0 ? 'dead' : 'saturated';
}

/** A flag in words alone, for those who hear it. */
export function flagWords(flag: Flag, { flags }: PictureWords): string {
  const written = flags[flag];
  return written.slice(written.indexOf(' ') + 1);
}

/**
 * The flags of a glyph as marks, node by node: below the box each belongs to, within it where a tag stands below, or on
 * its lower border where lines leave there. Of a flag that follows itself only the last is drawn.
 */
export function flagMarks(
  flags: readonly (Flag | undefined)[],
  boxes: readonly Box[],
  sheet: Sheet,
  tagged: boolean,
): Mark[][] {
  return flags.map((flag, i) => {
    if (flag === undefined || flag === flags[i + 1]) return [];
    const { x, y, height } = boxes[i];
    // Tags stand beneath the first, and reach beyond its middle.
    const [beside, below] = isUpright(sheet) ? [0, 4] : !tagged ? [0, 14] : i === 0 ? [0, -4] : [14, 14];
    return [
      words(
        x + beside,
        y + height / 2 + below,
        sheet.words.flags[flag],
        isDeed(flag) ? 'deed' : 'flag',
        TYPE.chip,
      ),
    ];
  });
}

/** The sign of a flag alone, where there is no room for words. */
export function flagSign(flag: Flag, { x, y }: Pixel, sheet: Sheet): TextMark {
  const [sign] = sheet.words.flags[flag].split(' ');
  return words(x, y, sign, isDeed(flag) ? 'label' : 'flag', TYPE.symbol);
}

/** Where a sign stands on a box. */
export function cornerOf({ x, y, width, height }: Box): Pixel {
  return { x: x - width / 2 + 3, y: y - height / 2 + 5 };
}

/** Whether all a place shows is held at 0, or any of it at a number. */
export function holdOf({ snapshot: { held }, unit, count }: Holdable): 'ablated' | 'held' | undefined {
  const numbers = unit === WHOLE ? [...held.values()] : [held.get(unit)];
  if (numbers.every((number) => number === undefined)) return undefined;
  return numbers.length === count && numbers.every((number) => number === 0) ? 'ablated' : 'held';
}

/** What `holdOf` has to know of a place. */
interface Holdable extends Pick<Reading, 'unit' | 'count'> {
  readonly snapshot: Pick<Reading['snapshot'], 'held'>;
}

/** The largest slope of an activation over the batch; undefined for what has none. */
function steepestSlope({ snapshot, source, unit }: Reading): number | undefined {
  const scalar = activations.has(snapshot.op) ? activations.get(snapshot.op).scalar : undefined;
  if (scalar === undefined || source === undefined || unit === WHOLE) return undefined;
  const [x, y] = [unitNumbers(source, unit), unitNumbers(snapshot, unit)];
  if (x.length === 0 || x.length !== y.length) return undefined;
  return Math.max(...x.map((at, i) => Math.abs(scalar.derivative(at, y[i], snapshot.attributes))));
}
