import type { Arrangement, Chip, Frame, PlacedGlyph } from './arrangement.js';
import type { Figure, Glyph } from './figure.js';
import { fitDown, fitSideways, type OpenTask } from './layout/fit.js';
import type { Extent, Layout, Point } from './layout/layered-layout.js';
import type { Box, TextMark } from './mark.js';
import type { Place } from './reading.js';
import { placeTies, placeWires } from './place-wires.js';
import { shortened, textWidth, TYPE, type Sheet } from './sheet.js';
import { chipSize, type Plan } from './view/index.js';

/** Below this width the flow always turns from left-right to top-down. */
export const NARROW = 600;

/** Arranges a figure in a frame: left to right where that fits, else top-down; never by shrinking letters. */
export function arrange(figure: Figure, frame: Frame): Arrangement {
  if (frame.width >= NARROW) {
    const sideways = arranged(figure, frame, { down: false, digit: frame.digit });
    if (sideways.width <= frame.width) return sideways;
  }
  return arranged(figure, frame, { down: true, digit: frame.digit });
}

/** Around everything; less where the width is scarce. */
const MARGIN = { sideways: 20, down: 10 };
const LABEL_ROOM = 22;
const LONGEST_LABEL = 170;
const TAG_GAP = 6;
const LONGEST_TAG = 40;

function arranged(figure: Figure, frame: Frame, sheet: Sheet): Arrangement {
  // Those in the flow first: layouts number docked items after the others.
  const glyphs = [...figure.glyphs].sort((a, b) => Number(a.docked) - Number(b.docked));
  const plans = glyphs.map(({ view, nodes }) => view.plan(nodes, sheet));
  const task = taskOf(figure, glyphs, plans, sheet);
  const layout = (sheet.down ? fitDown : fitSideways)(task, frame.width - 2 * marginOf(sheet));
  const { width, height, pixel } = paperOf(layout, frame, sheet);
  const placed = glyphs.map((glyph, i): PlacedGlyph => {
    const box = { ...pixel(layout.centres[i]), width: plans[i].width, height: plans[i].height };
    const label = labelOf(glyph, box, sheet);
    return {
      ...box,
      glyph,
      plan: plans[i],
      layer: layout.layerOf[i],
      tags: tagsOf(glyph, plans[i], box, sheet),
      ...(label && { label }),
    };
  });
  const wires = placeWires(
    figure.wires,
    placed,
    layout.routes.map((route) => route.map(pixel)),
    sheet,
  );
  return { sheet, width, height, glyphs: placed, wires, ties: placeTies(figure.ties, placed, wires, sheet) };
}

function taskOf(
  { wires, ties }: Figure,
  glyphs: readonly Glyph[],
  plans: readonly Plan[],
  sheet: Sheet,
): OpenTask {
  const index = new Map(glyphs.map(({ id }, i) => [id, i]));
  for (const { id, to } of wires) index.set(id, index.get(to) ?? 0);
  const at = (id: string): number => index.get(id) ?? 0;
  const count = glyphs.filter(({ docked }) => !docked).length;
  const extents = glyphs.map((glyph, i) => extentOf(glyph, plans[i], sheet));
  return {
    items: extents.slice(0, count),
    lines: wires.map(({ from, to }) => [at(from), at(to)]),
    chips: wires.map(({ weight, shared }) => weight !== undefined && !shared),
    docked: glyphs.slice(count).map(({ id }, i) => {
      const hosts = ties.flatMap(({ from, to }) => (from === id ? [at(to)] : []));
      const [{ x, y }] = plans[hosts[0]].parts;
      return { ...extents[count + i], hosts, offset: sheet.down ? y : x };
    }),
    dockClearance: sheet.down ? 14 : 40,
    dockReach: sheet.down ? 140 : 200,
  };
}

/** The room of a glyph together with its label and tag, in the directions of the flow. */
function extentOf({ view, label, tags, docked }: Glyph, { width, height }: Plan, sheet: Sheet): Extent {
  const tag =
    tags.length === 0
      ? 0
      : TAG_GAP +
        (sheet.down ? tagSize(tags, sheet).width : tags.length * (tagSize(tags, sheet).height + TAG_GAP));
  const title = view.named === true ? 0 : LABEL_ROOM;
  if (sheet.down) return { along: height + (docked ? title : 0), before: width / 2, after: width / 2 + tag };
  const labelWidth = view.named === true ? 0 : Math.min(LONGEST_LABEL, textWidth(label, TYPE.label, sheet));
  const [above, below] = docked ? [0, title] : [title, 0];
  return { along: Math.max(width, labelWidth), before: height / 2 + above, after: height / 2 + below + tag };
}

/** The paper around a layout, and where its points come to lie on it. */
function paperOf({ length, first, last }: Layout, frame: Frame, { down }: Sheet) {
  const margin = marginOf({ down });
  const along = length + 2 * margin + (down ? LABEL_ROOM : 0);
  const across = last - first + 2 * margin;
  const width = Math.max(frame.width, down ? across : along);
  const start = {
    along: margin + (down ? LABEL_ROOM : (width - along) / 2),
    across: margin - first + (down ? (width - across) / 2 : 0),
  };
  return {
    width: Math.ceil(width),
    height: Math.ceil(down ? along : across),
    pixel: (point: Point) => {
      const [a, b] = [point.along + start.along, point.across + start.across];
      return down ? { x: b, y: a } : { x: a, y: b };
    },
  };
}

/** The name above a glyph (beside the incoming line where the flow comes from above, below what is docked). */
function labelOf(
  { view, label, nodes, docked }: Glyph,
  { x, y, height }: Box,
  sheet: Sheet,
): TextMark | undefined {
  if (view.named === true) return undefined;
  const caption = view.caption?.(nodes);
  const text = shortened(
    caption === undefined || sheet.down ? label : `${label} = ${caption}`,
    LONGEST_LABEL,
    TYPE.label,
    sheet,
  );
  const base = { kind: 'text', text, ink: 'label', size: TYPE.label } as const;
  if (docked) return { ...base, x, y: y + height / 2 + 16, anchor: 'middle' };
  if (sheet.down) return { ...base, x: x + 9, y: y - height / 2 - 6, anchor: 'start' };
  return { ...base, x, y: y - height / 2 - 9, anchor: 'middle' };
}

function marginOf({ down }: Pick<Sheet, 'down'>): number {
  return down ? MARGIN.down : MARGIN.sideways;
}

/** All tags of a glyph are as wide as the widest. */
function tagSize(tags: readonly Place[], sheet: Sheet): { width: number; height: number } {
  const sizes = tags.map(({ node }) => chipSize(tagName(node, sheet), sheet));
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  };
}

function tagName(id: string, sheet: Sheet): string {
  return shortened(id.slice(id.lastIndexOf('/') + 1), LONGEST_TAG, TYPE.chip, sheet);
}

/** A stack of tags where nothing leaves or arrives: below the first node of the glyph, or beside it. */
function tagsOf({ tags }: Glyph, { parts: [part], ...plan }: Plan, { x, y }: Box, sheet: Sheet): Chip[] {
  if (tags.length === 0) return [];
  const { width, height } = tagSize(tags, sheet);
  const step = height + TAG_GAP;
  const first = sheet.down
    ? { x: x + plan.width / 2 + TAG_GAP + width / 2, y: y + part.y - ((tags.length - 1) * step) / 2 }
    : { x: x + part.x, y: y + plan.height / 2 + TAG_GAP + height / 2 };
  return tags.map(({ node }, i) => ({
    x: first.x,
    y: first.y + i * step,
    width,
    height,
    name: tagName(node, sheet),
    room: true,
  }));
}
