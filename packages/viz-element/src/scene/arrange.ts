import type { Arrangement, Chip, PlacedGlyph } from './arrangement.js';
import type { Frame } from './frame.js';
import { CROWD } from './detail.js';
import type { Figure, Glyph } from './figure.js';
import { footprint, hatOf, labelBox, labelOf, LABEL_ROOM, tagsOf } from './footprint.js';
import { fitDown, fitSideways, type OpenTask } from './layout/fit.js';
import { ordered, type Layout, type Ordered, type Point } from './layout/layered-layout.js';
import type { Line } from './layout/ranks.js';
import { overlaps, type Box } from './mark.js';
import { placeTies, placeWires } from './place-wires.js';
import { NARROW, type Sheet } from './sheet.js';
import type { Plan } from './view/index.js';
import { english } from './words.js';

/**
 * Arranges a figure in a frame: left to right if that fits, otherwise top to bottom, or in the direction requested. If
 * necessary, fewer numbers are written out, but text is never made smaller. What is still too wide overflows the frame.
 */
export function arrange(figure: Figure, frame: Frame): Arrangement {
  const { width, digit, words = english, layout = 'auto' } = frame;
  const fitting = (way: Way): Arrangement | undefined => {
    if (width < NARROW && !way.down && layout === 'auto') return undefined;
    if (layout === (way.down ? 'sideways' : 'down')) return undefined;
    return arranged(figure, frame, { ...way, digit, words }, true);
  };
  const sideways = fitting({ down: false, sparse: false });
  if (sideways !== undefined) return sideways;
  const stacked = fitting({ down: false, sparse: false, stacked: true });
  const down = fitting({ down: true, sparse: false });
  const isLow = stacked !== undefined && stacked.height <= MOST_HEIGHT;
  if (isLow && (down === undefined || shownShare(stacked) >= shownShare(down))) return stacked;
  // Turning pays off if most weights stay readable in a picture that nearly fits on one screen.
  const isHandy = down !== undefined && down.height <= MOST_TURNED && shownShare(down) >= 0.5;
  if (down !== undefined && (width < NARROW || layout === 'down' || isHandy)) return down;
  const sparse =
    fitting({ down: false, sparse: true }) ?? fitting({ down: false, sparse: true, stacked: true });
  const last = { down: layout !== 'sideways', sparse: true, stacked: layout === 'sideways' };
  return sparse ?? down ?? arranged(figure, frame, { ...last, digit, words });
}

type Way = Omit<Sheet, 'digit' | 'words'>;
type Size = Pick<Box, 'width' | 'height'>;

/** The greatest height of a picture, and of one that is turned for the sake of its weights. */
const MOST_HEIGHT = 720;
const MOST_TURNED = 1200;

/**
 * Arranges a figure of many glyphs so that all of it is visible at once, scaled down as far as necessary, to be read by
 * zooming in. It flows in whichever direction allows the larger scale.
 */
export function overview(figure: Figure, frame: Frame): Arrangement {
  const { digit, words = english, layout = 'auto', height: most = MOST_HEIGHT } = frame;
  const scaleIn = ({ width, height }: Size): number => Math.min(1, frame.width / width, most / height);
  const [sideways, down] = [false, true].map((turned) =>
    arranged(figure, frame, { down: turned, sparse: true, digit, words }),
  );
  const turns = layout === 'auto' ? scaleIn(down) > 1.3 * scaleIn(sideways) : layout === 'down';
  const found = turns ? down : sideways;
  return { ...found, scale: scaleIn(found) };
}

/** Arranges a figure the way another arrangement of it runs. Undefined if that does not fit in the frame. */
export function arrangedLike(
  { sheet }: Arrangement,
  figure: Figure,
  frame: Frame,
  places?: Places,
): Arrangement | undefined {
  return arranged(figure, frame, sheet, true, places);
}

/**
 * Arranges a figure that has grown a little so that existing glyphs keep their places. Undefined if that does not fit.
 */
export function regrown(figure: Figure, frame: Frame, before: Arrangement): Arrangement | undefined {
  const { sheet, scale, glyphs } = before;
  const { width, height = Infinity } = frame;
  const places: Places = new Map(glyphs.map((each) => [keyOf(each.glyph), sheet.down ? each.x : each.y]));
  const old = figure.glyphs.filter((glyph) => places.has(keyOf(glyph))).length;
  if (figure.glyphs.length > Math.min(CROWD, 1.25 * old)) return undefined;
  const most = { width: Math.floor(width / scale), height: height / scale };
  const grown = arrangedLike(before, figure, { ...frame, ...most }, places);
  return grown && { ...grown, scale };
}

/** Previous positions of glyphs across the flow. */
type Places = ReadonlyMap<string, number>;

function keyOf({ id, view }: Glyph): string {
  return `${view.name} ${id}`;
}

/** The share of weights whose chips are always visible. */
export function shownShare({ wires }: Arrangement): number {
  const chips = wires.flatMap(({ chip }) => (chip === undefined ? [] : [chip]));
  return chips.length === 0 ? 1 : chips.filter(({ room }) => room).length / chips.length;
}

/** What fills the frame must not exceed it by rounding. */
const ROUNDING = 1e-9;

type Lines = Pick<Arrangement, 'wires' | 'ties'>;

/** Around everything; smaller where width is scarce. */
const MARGIN = { sideways: 20, down: 10 };

function arranged(figure: Figure, frame: Frame, way: Omit<Sheet, 'names'>): Arrangement;
function arranged(
  figure: Figure,
  frame: Frame,
  way: Omit<Sheet, 'names'>,
  mustFit: true,
  places?: Places,
): Arrangement | undefined;
/** Undefined if the result must fit in the frame and does not, which is known before anything is drawn. */
function arranged(
  figure: Figure,
  frame: Frame,
  way: Omit<Sheet, 'names'>,
  mustFit?: true,
  places?: Places,
): Arrangement | undefined {
  const sheet = { ...way, names: figure.names };
  // Glyphs in the flow first: layouts number docked items after the others.
  const glyphs = [...figure.glyphs].sort((a, b) => Number(a.docked) - Number(b.docked));
  const plans = glyphs.map(({ view, nodes }) => view.plan(nodes, sheet));
  const task = {
    ...taskOf(figure, glyphs, plans, sheet),
    ...(places && { places: glyphs.map((glyph) => (glyph.docked ? undefined : places.get(keyOf(glyph)))) }),
  };
  const room = frame.width - 2 * marginOf(sheet);
  const layout = sheet.down ? fitDown(task, room) : fitSideways(task, room, sheet, frame.height);
  const { width, height, pixel } = paperOf(layout, frame, sheet, places !== undefined);
  if (mustFit && (width > frame.width || height > (frame.height ?? Infinity))) return undefined;
  const drawn = glyphs.map((glyph, i): PlacedGlyph => {
    const { x, y } = pixel(layout.centres[i]);
    const { width: wide, height: high } = plans[i];
    const box = { x, y: y + hatOf(glyph, sheet) / 2, width: wide, height: high };
    const label = labelOf(glyph, box, sheet, width);
    return {
      ...box,
      glyph,
      plan: plans[i],
      layer: layout.layerOf[i],
      tags: tagsOf(glyph, plans[i], box, sheet),
      ...(label && { label }),
    };
  });
  const placed = sheet.sparse ? withTagsWhereRoom(drawn, { width, height }, sheet) : drawn;
  // Placed when they are first asked for: most attempts are dropped for their size alone.
  const draw = (): Lines => {
    const routes = layout.routes().map((route) => route.map(pixel));
    const wires = placeWires(figure.wires, placed, routes, sheet);
    return { wires, ties: placeTies(figure.ties, placed, sheet) };
  };
  let lines: Lines | undefined;
  return {
    sheet,
    scale: 1,
    width,
    height,
    glyphs: placed,
    get wires() {
      return (lines ??= draw()).wires;
    },
    get ties() {
      return (lines ??= draw()).ties;
    },
  };
}

const orders = new WeakMap<Figure, Ordered>();

/** The order of a figure's glyphs, computed once per figure; the units of one node form a group. */
function orderOf(figure: Figure, glyphs: readonly Glyph[], lines: readonly Line[]): Ordered {
  const group = new Map(glyphs.map(({ nodes: [{ id }] }, i) => [id, i]));
  const found =
    orders.get(figure) ??
    ordered(
      glyphs.map(({ nodes: [{ id }] }) => group.get(id) ?? 0),
      lines,
    );
  orders.set(figure, found);
  return found;
}

function taskOf(figure: Figure, glyphs: readonly Glyph[], plans: readonly Plan[], sheet: Sheet): OpenTask {
  const { wires, ties } = figure;
  const index = new Map(glyphs.map(({ id }, i) => [id, i]));
  const at = (id: string): number => index.get(id) ?? 0;
  const count = glyphs.filter(({ docked }) => !docked).length;
  const lines = wires.map(({ from, to }): Line => [at(from), at(to)]);
  const extents = glyphs.map((glyph, i) => footprint(glyph, plans[i], sheet));
  return {
    items: extents.slice(0, count),
    ordered: orderOf(figure, glyphs.slice(0, count), lines),
    lines,
    chips: wires.map(({ from, to, weight }) => {
      return weight !== undefined && !isBrief(glyphs[at(from)]) && !isBrief(glyphs[at(to)]);
    }),
    docked: glyphs.slice(count).map(({ id }, i) => {
      const hosts = ties.flatMap(({ from, to }) => (from === id ? [at(to)] : []));
      const [{ x, y }] = plans[hosts[0]].parts;
      return { ...extents[count + i], hosts, offset: sheet.down ? y : x };
    }),
    dockClearance: sheet.down ? 14 : 40,
    dockReach: sheet.down ? 140 : 270,
  };
}

function isBrief({ view }: Glyph): boolean {
  return view.grain === 'brief';
}

/** The paper around a layout, and the mapping from layout points to positions on it. */
function paperOf({ length, first, last }: Layout, frame: Frame, { down }: Sheet, stays: boolean) {
  const margin = marginOf({ down });
  const along = length + 2 * margin + (down ? LABEL_ROOM : 0);
  const taken = last - first + 2 * margin;
  const width = Math.max(frame.width, down ? taken : along);
  const spare = down ? width - taken : 0;
  const shift = margin - first;
  const start = {
    along: margin + (down ? LABEL_ROOM : (width - along) / 2),
    across: stays ? Math.max(shift, down ? Math.min(0, shift + spare) : 0) : shift + spare / 2,
  };
  const across = down ? taken : last + start.across + margin;
  return {
    width: Math.ceil(width - ROUNDING),
    height: Math.ceil(down ? along : across),
    pixel: (point: Point) => {
      const [a, b] = [point.along + start.along, point.across + start.across];
      return down ? { x: b, y: a } : { x: a, y: b };
    },
  };
}

/**
 * When no room was reserved for tags, shows those that cover nothing; the others appear on hover, focus or selection.
 */
function withTagsWhereRoom(
  glyphs: readonly PlacedGlyph[],
  { width, height }: Size,
  sheet: Sheet,
): PlacedGlyph[] {
  const hidden = (tag: Chip): Chip => ({ ...tag, room: false });
  if (glyphs.length > CROWD) return glyphs.map((glyph) => ({ ...glyph, tags: glyph.tags.map(hidden) }));
  const taken: Box[] = glyphs.flatMap((glyph) => [glyph, ...labelBox(glyph, sheet)]);
  return glyphs.map((glyph) => {
    const tags = glyph.tags.map((tag): Chip => {
      const across = tag.x + tag.width / 2 <= width && tag.x >= tag.width / 2;
      const inside = across && tag.y + tag.height / 2 <= height;
      const room = tag.room && inside && !taken.some((other) => other !== glyph && overlaps(tag, other));
      if (room) taken.push(tag);
      return { ...tag, room };
    });
    return { ...glyph, tags };
  });
}

function marginOf({ down }: Pick<Sheet, 'down'>): number {
  return down ? MARGIN.down : MARGIN.sideways;
}
