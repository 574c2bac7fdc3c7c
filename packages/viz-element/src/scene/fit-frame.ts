import type { GraphSnapshot } from '@bp-graph/graph';
import { regrown } from './arrange.js';
import type { Arrangement } from './arrangement.js';
import { ALL, roomFor, type Detail, type LargestLayers } from './detail.js';
import { figureOf } from './figure.js';
import { excessOf, fillFrame, fillHeight } from './fill-frame.js';
import type { Frame } from './frame.js';

/**
 * Successive limits for pictures that are too high, reducing large layers first. The later ones are used only if
 * necessary.
 */
const LESS: readonly LargestLayers[] = [
  ALL,
  { full: 6, brief: 40 },
  { full: 4, brief: 40 },
  { full: 4, brief: 20 },
  { full: 1, brief: 20 },
  { full: 1, brief: 10 },
  { full: 1, brief: 1 },
];
const UNASKED = 4;
/** A picture that shows its weights may be this many times as high as others. */
const PATIENCE = 2;
/** Units show less before text shrinks below this share of its usual size. */
const LEGIBLE = 0.75;
/** Text shrinks down to this share of its usual size where nothing else would fit into the width. */
const SMALLEST = 0.6;
/** What is cut off is worse than anything that is too high. */
const CUT_OFF = 1e6;
/** Width of a scrollbar. */
const BAR = 16;

/** A picture of a narrow frame that is higher than this runs sideways instead if it then fits on one screen. */
const TALL = 1200;

/**
 * Arranges a graph in a frame. With `auto`, the level of detail adapts to the height. If a given height is too small
 * even for the smallest text, it is ignored. A width is not exceeded as long as text that is somewhat smaller fits into
 * it. A graph that has grown a little keeps its places.
 */
export function fitFrame(
  snapshot: GraphSnapshot,
  detail: Detail,
  frame: Frame,
  before?: Arrangement,
): Arrangement {
  const fitted = fittedIn(snapshot, detail, frame, before);
  const { sheet, height, scale } = fitted;
  if (fitted.width * scale > frame.width + 1) return fittedIn(snapshot, detail, frame, before, true);
  if (frame.layout === 'down' || !sheet.down || height * scale <= TALL) return fitted;
  const sideways = { ...frame, layout: 'sideways' } as const;
  const low = fittedIn(snapshot, detail, sideways, before);
  return excessOf(low, sideways) <= 1 ? low : fitted;
}

/** @param shrinks Whether text may shrink for the width. */
function fittedIn(
  snapshot: GraphSnapshot,
  detail: Detail,
  frame: Frame,
  before?: Arrangement,
  shrinks = false,
): Arrangement {
  const { letters = 1, height, words, width, ...rest } = frame;
  const isFree = height === undefined;
  const least = isFree ? 0 : LEGIBLE * letters;
  let best: Arrangement | undefined;
  let [drawn, most] = ['', -Infinity];
  for (const [i, limits] of LESS.slice(0, detail === 'auto' ? undefined : 1).entries()) {
    if (isFree && i >= UNASKED && best !== undefined && excessOf(best, frame, PATIENCE) <= 1) break;
    const figure = figureOf(snapshot, detail, roomFor(frame), words, limits);
    const views = figure.glyphs.map(({ view }) => view.name).join();
    if (views === drawn && best !== undefined) continue;
    drawn = views;
    const grown = before && regrown(figure, frame, before);
    if (grown !== undefined && excessOf(grown, frame) <= 1) return grown;
    const filled = isFree ? fillFrame(figure, frame) : fillHeight(figure, frame);
    if (filled === undefined) continue;
    const share = width / filled.width;
    const isWide = shrinks && share < filled.scale;
    const each = isWide && share >= SMALLEST * letters ? { ...filled, scale: share } : filled;
    const excess = excessOf(each, frame);
    const grade = excess <= 1 ? each.scale : -excess - (isWide && each === filled ? CUT_OFF : 0);
    if (grade > most) [best, most] = [each, grade];
    if (grade >= least) break;
  }
  return (
    best ??
    fittedIn(
      snapshot,
      detail,
      { ...rest, letters, width: width - BAR, ...(words && { words }) },
      undefined,
      shrinks,
    )
  );
}
