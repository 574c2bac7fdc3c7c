import { scalarOf } from '../activation-of.js';
import { SATURATED } from '@bp-graph/graph';
import { unitNumbers, WHOLE, type Reading } from './reading.js';
import type { Pixel } from './layout/curve.js';
import type { Box, GridMark, Mark, TextMark } from './mark.js';
import { isUpright, TYPE, type Sheet } from './sheet.js';
import { centred } from './view/text.js';
import type { PictureWords } from './words.js';

/** The state of a place worth pointing out: something is wrong with it, or the reader did something to it. */
export type Flag = keyof PictureWords['flags'];

/** Flags for what the reader did, as opposed to what went wrong. */
const DEEDS: ReadonlySet<Flag | undefined> = new Set<Flag>(['frozen', 'held', 'ablated']);

/** Whether a flag stands for something the reader did. */
export function isDeed(flag: Flag | undefined): boolean {
  return DEEDS.has(flag);
}

/**
 * The flag of a place, the most serious first: a number that is not finite, a clamped value, a frozen parameter, or a
 * unit whose derivative is 0 (dead) or nearly 0 (saturated) for every sample.
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

/** The words of a flag without its sign, for screen readers. */
export function flagWords(flag: Flag, { flags }: PictureWords): string {
  const written = flags[flag];
  return written.slice(written.indexOf(' ') + 1);
}

/**
 * The flags of a glyph as marks, node by node: below its box, or on its lower border if lines leave there. If a tag or
 * another node is below the first, its flag is within it at the top. If consecutive nodes have the same flag, only the
 * last is drawn.
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
    const upright = isUpright(sheet);
    const covered = i === 0 && (upright ? boxes.length > 1 : tagged);
    // Tags are beneath the first node, and reach beyond its middle.
    const [beside, below] = covered ? [0, 10 - height] : upright ? [0, 4] : [tagged ? 14 : 0, 14];
    return [
      centred(
        x + beside,
        y + height / 2 + below,
        sheet.words.flags[flag],
        isDeed(flag) ? 'deed' : 'flag',
        TYPE.chip,
      ),
    ];
  });
}

/** The sign of a flag alone, for where there is no room for words. */
export function flagSign(flag: Flag, { x, y }: Pixel, sheet: Sheet): TextMark {
  const [sign] = sheet.words.flags[flag].split(' ');
  return centred(x, y, sign, isDeed(flag) ? 'label' : 'flag', TYPE.symbol);
}

/**
 * The sign of a flag on one of many units, in the place of its patch of colour: numbers can be long, and the flag says
 * more. It has no halo, which would erase the border of the patch.
 */
export function unitSign(flag: Flag, { x, y, width, height }: GridMark, sheet: Sheet): TextMark {
  const sign = flagSign(flag, { x: x + width / 2, y: y + height / 2 + 5 }, sheet);
  return { ...sign, ink: isDeed(flag) ? 'symbol' : 'point' };
}

/** The position of a sign on a box. */
export function cornerOf({ x, y, width, height }: Box): Pixel {
  return { x: x - width / 2 + 3, y: y - height / 2 + 1 };
}

/** Whether everything a place shows is clamped at 0, or any of it at some number. */
export function holdOf({ snapshot: { held }, unit, count }: Holdable): 'ablated' | 'held' | undefined {
  const numbers = unit === WHOLE ? [...held.values()] : [held.get(unit)];
  if (numbers.every((number) => number === undefined)) return undefined;
  return numbers.length === count && numbers.every((number) => number === 0) ? 'ablated' : 'held';
}

/** What `holdOf` needs to know about a place. */
interface Holdable extends Pick<Reading, 'unit' | 'count'> {
  readonly snapshot: Pick<Reading['snapshot'], 'held'>;
}

/** The largest derivative of an activation over the batch, by magnitude; undefined for anything else. */
function steepestSlope({ snapshot, source, unit }: Reading): number | undefined {
  const scalar = scalarOf(snapshot.op);
  if (scalar === undefined || source === undefined || unit === WHOLE) return undefined;
  const [x, y] = [unitNumbers(source, unit), unitNumbers(snapshot, unit)];
  if (x.length === 0 || x.length !== y.length) return undefined;
  return Math.max(...x.map((at, i) => Math.abs(scalar.derivative(at, y[i], snapshot.attributes))));
}
