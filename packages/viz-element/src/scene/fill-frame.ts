import { arrange, arrangedLike, overview, shownShare } from './arrange.js';
import type { Arrangement } from './arrangement.js';
import type { Frame } from './frame.js';
import { CROWD } from './detail.js';
import type { Figure } from './figure.js';
import { NARROW } from './sheet.js';

const ENLARGEMENTS = [1.4, 1.3, 1.2, 1.1];
const REDUCTIONS = [0.9, 0.82, 0.75, 0.67, 0.6];
/** Weights lose their numbers before text shrinks below this share of its usual size. */
const LEGIBLE = 0.9;
const ROUNDING = 1e-9;
/** Shorter lines cross too steeply to be followed. */
const CROSSING = 70;
/** Do not enlarge a picture to more than this height: it would only be visible in parts. */
const MOST_ENLARGED = 800;

/**
 * Arranges a figure at the font size of the frame, or a larger one if there is room, no number is lost and lines can
 * still be followed.
 */
export function fillFrame(figure: Figure, frame: Frame): Arrangement {
  const { letters = 1, width, height } = frame;
  const usual = { ...frame, width: Math.floor(width / letters), ...(height && { height: height / letters }) };
  const filled = enlarged(figure, usual);
  return letters === 1 ? filled : { ...filled, scale: filled.scale * letters };
}

/**
 * Arranges a figure in a frame of given height at the largest font size that fits; undefined if none does. Text may be
 * slightly smaller to show the numbers of more weights.
 */
export function fillHeight(figure: Figure, frame: Frame): Arrangement | undefined {
  let best: Arrangement | undefined;
  for (const scale of [1, ...REDUCTIONS]) {
    if (best !== undefined && (scale < LEGIBLE || shownShare(best) === 1)) break;
    const each = scale === 1 ? fillFrame(figure, frame) : reduced(figure, frame, scale);
    if (excessOf(each, frame) > 1 || (best !== undefined && shownShare(each) <= shownShare(best))) continue;
    best = each;
  }
  return best;
}

function reduced(figure: Figure, frame: Frame, scale: number): Arrangement {
  const letters = scale * (frame.letters ?? 1);
  const [width, height] = [frame.width, frame.height].map((side = 0) => Math.floor(side / letters));
  return { ...arrange(figure, { ...frame, width, height }), scale: letters };
}

/**
 * The ratio by which a picture exceeds its frame. Without a given height, it is compared with what nearly fits on one
 * screen.
 *
 * @param patience Factor on the height allowed.
 */
export function excessOf({ width, height, scale }: Arrangement, frame: Frame, patience = 1): number {
  return scale * Math.max(width / frame.width, height / patience / greatestHeight(frame)) - ROUNDING;
}

function greatestHeight({ width, letters = 1, height, layout }: Frame): number {
  if (height !== undefined) return height;
  return width / letters < NARROW && layout !== 'sideways' ? Infinity : letters * 1000;
}

function enlarged(figure: Figure, frame: Frame): Arrangement {
  if (figure.glyphs.length > CROWD) return overview(figure, frame);
  const plain = arrange(figure, frame);
  // If numbers have been dropped already, larger text would leave no room for them either.
  if (plain.sheet.down || plain.sheet.sparse) return plain;
  const most = frame.height ?? MOST_ENLARGED;
  for (const scale of ENLARGEMENTS) {
    // With less room it would not become any lower.
    if (plain.height * scale > most) continue;
    const larger = arrangedLike(plain, figure, { ...frame, width: Math.floor(frame.width / scale) });
    if (
      larger !== undefined &&
      larger.height * scale <= most &&
      showsAsMuch(larger, plain) &&
      isRoomy(larger)
    )
      return { ...larger, scale };
  }
  return plain;
}

/** Whether an arrangement shows no fewer weights than another, which is not asked if all are shown. */
function showsAsMuch(a: Arrangement, b: Arrangement): boolean {
  const share = shownShare(a);
  return share === 1 || share >= shownShare(b);
}

/** Whether lines have room to cross, and more of each is visible than its number covers. */
function isRoomy({ wires }: Arrangement): boolean {
  return wires.every(({ chip, box }) => box.width > (chip?.room === true ? 2 * chip.width : CROSSING));
}
