import type { Chip, PlacedGlyph } from './arrangement.js';
import type { Glyph } from './figure.js';
import { cornerOf } from './flag.js';
import type { Extent } from './layout/layered-layout.js';
import type { Box, TextMark } from './mark.js';
import { WHOLE, type Place } from './reading.js';
import { shortened, textWidth, TYPE, type Sheet } from './sheet.js';
import { chipSize, type Plan } from './view/index.js';

/** Height of a label, including its distance from the glyph. */
export const LABEL_ROOM = 22;
const LONGEST_LABEL = 170;
const UNIT_LABEL = 72;
const LABEL_OVERHANG = 18;
/** Units that show only their values are closer together, like lines of a list. */
const CLOSER = 5.5;
const TAG_GAP = 6;
const HAT_GAP = 3;
const LONGEST_TAG = 40;

/** The space a glyph needs together with its label and tags, along and across the flow. */
export function footprint(glyph: Glyph, { width, height, parts: [part] }: Plan, sheet: Sheet): Extent {
  const { tags, docked } = glyph;
  const size = tags.length === 0 || hidesTags(glyph) ? undefined : tagSize(tags, sheet);
  const title = isTitled(glyph) ? LABEL_ROOM : 0;
  if (sheet.down) {
    if (size === undefined || sheet.sparse) {
      const half = Math.max(width, size?.width ?? 0) / 2;
      return { along: height + (docked ? title : 0) + hatOf(glyph, sheet), before: half, after: half };
    }
    const stack = tags.length * (size.height + TAG_GAP) - TAG_GAP;
    return {
      along: Math.max(height, stack + 2 * Math.abs(part.y)),
      before: width / 2,
      after: width / 2 + TAG_GAP + size.width,
    };
  }
  const below = size === undefined ? 0 : tags.length * (size.height + TAG_GAP);
  const label = !isTitled(glyph) ? 0 : textWidth(titleOf(glyph, sheet), TYPE.label, sheet);
  const [before, after] = docked ? [0, title] : [title, 0];
  // A label may extend a little into the gaps beside its glyph.
  const half = height / 2 - (hidesTags(glyph) ? CLOSER : 0);
  return {
    along: Math.max(width, label - 2 * LABEL_OVERHANG),
    before: half + before,
    after: half + after + below,
  };
}

/**
 * Height of the tags on top of a glyph, where lines arrive: when the flow runs down and there is no room beside the
 * glyph.
 */
export function hatOf(glyph: Glyph, sheet: Sheet): number {
  const { tags } = glyph;
  if (!sheet.down || !sheet.sparse || tags.length === 0 || hidesTags(glyph)) return 0;
  return tags.length * (tagSize(tags, sheet).height + HAT_GAP);
}

/**
 * The name of a glyph: above it, beside the incoming line when the flow runs down, or below a docked glyph. `paper` is
 * the width of the paper.
 */
export function labelOf(
  glyph: Glyph,
  { x, y, width, height }: Box,
  sheet: Sheet,
  paper: number,
): TextMark | undefined {
  if (!isTitled(glyph)) return undefined;
  const base = { kind: 'text', ink: 'label', size: TYPE.label } as const;
  const text = titleOf(glyph, sheet);
  if (glyph.docked) return { ...base, text, x, y: y + height / 2 + 16, anchor: 'middle' };
  if (!sheet.down) return { ...base, text, x, y: y - height / 2 - 9, anchor: 'middle' };
  const beside = paper - x - 11;
  const wide = textWidth(text, TYPE.label, sheet);
  // At the edge of the paper it may begin before the line, as far as it cannot meet the label of its neighbour.
  const before = Math.max(0, Math.min(wide - beside, width - wide));
  return {
    ...base,
    text: titleOf(glyph, sheet, beside + before),
    x: x + 9 - before,
    y: y - height / 2 - hatOf(glyph, sheet) - 6,
    anchor: 'start',
  };
}

/** The box of a label, as a list of at most one. */
export function labelBox({ label }: PlacedGlyph, sheet: Sheet): Box[] {
  if (label === undefined) return [];
  const width = textWidth(label.text, label.size, sheet);
  const x = label.anchor === 'start' ? label.x + width / 2 : label.x;
  return [{ x, y: label.y - label.size / 3, width, height: label.size }];
}

function isTitled({ view, heading }: Glyph): boolean {
  return view.named !== true && heading !== undefined;
}

function titleOf(glyph: Glyph, sheet: Sheet, most = LONGEST_LABEL): string {
  const { view, heading = '', nodes } = glyph;
  const fits = (text: string, room: number): boolean => textWidth(text, TYPE.label, sheet) <= room;
  const caption = sheet.down ? undefined : view.caption?.(nodes);
  const whole = caption === undefined ? heading : `${heading} = ${caption}`;
  if (caption !== undefined && fits(whole, LONGEST_LABEL)) return whole;
  const unit = /\[\d+\]$/.exec(heading)?.[0];
  // When the flow runs down, units are side by side: each name keeps to the width of its unit, and always ends with the
  // unit's index.
  const room = Math.min(most, sheet.down && unit !== undefined ? UNIT_LABEL : LONGEST_LABEL);
  if (unit === undefined || fits(heading, room)) return shortened(heading, room, TYPE.label, sheet);
  const left = room - textWidth(unit, TYPE.label, sheet);
  return shortened(heading.slice(0, -unit.length), left, TYPE.label, sheet) + unit;
}

/** Glyphs that show only values have their tags hidden until hover, focus or selection. */
function hidesTags({ view }: Glyph): boolean {
  return view.grain === 'brief';
}

/** All tags of a glyph are as wide as the widest. */
function tagSize(tags: readonly Place[], sheet: Sheet): { width: number; height: number } {
  const sizes = tags.map(({ node, unit }) => chipSize(tagName(node, sheet), sheet, unit === WHOLE));
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  };
}

function tagName(id: string, sheet: Sheet): string {
  return shortened(sheet.words.chip(id.slice(id.lastIndexOf('/') + 1)), LONGEST_TAG, TYPE.chip, sheet);
}

/**
 * A stack of tags out of the way of wires: below the first node of the glyph, or beside it; on top of it if there is no
 * room for that.
 */
export function tagsOf(glyph: Glyph, { parts: [part], ...plan }: Plan, { x, y }: Box, sheet: Sheet): Chip[] {
  const { tags } = glyph;
  if (tags.length === 0) return [];
  const { width, height } = tagSize(tags, sheet);
  const hat = hatOf(glyph, sheet);
  const step = height + (hat > 0 ? HAT_GAP : TAG_GAP);
  const first =
    hat > 0
      ? { x, y: y - plan.height / 2 - hat + height / 2 }
      : sheet.down
        ? { x: x + plan.width / 2 + TAG_GAP + width / 2, y: y + part.y - ((tags.length - 1) * step) / 2 }
        : { x: x + part.x, y: y + plan.height / 2 + TAG_GAP + height / 2 };
  return tags.map(({ node }, i) => ({
    x: first.x,
    y: first.y + i * step,
    width,
    height,
    name: tagName(node, sheet),
    room: !hidesTags(glyph),
    ...(!hidesTags(glyph) && { sign: cornerOf({ x: 0, y: 0, width, height }) }),
  }));
}
