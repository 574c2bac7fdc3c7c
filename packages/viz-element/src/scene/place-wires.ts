import type { Chip, PlacedGlyph, PlacedTie, PlacedWire } from './arrangement.js';
import { CROWD } from './detail.js';
import type { Tie, Wire } from './figure.js';
import { hatOf, labelBox } from './footprint.js';
import { fallbackOf, placeChips, type ChipWish } from './layout/chips.js';
import { flowing, hullOf, pathOf, type Cubic, type Pixel } from './layout/curve.js';
import { round, type Box } from './mark.js';
import { grouped } from '../grouped.js';
import { WHOLE } from './reading.js';
import type { Sheet } from './sheet.js';
import { chipSize } from './view/index.js';
import { single } from './view/view.js';

const LONGEST_NAME = 3;
/** Bundles of more than the square of this many wires get thinner lines, down to a minimal share of the usual width. */
const LOOSE = 7;
const FINEST = 0.35;
/** Lines thinner than this share of the usual width are too many for dashes and signs. */
export const DENSE = 0.7;
/** Room between the units of a layer and the frame around them. */
const FRAME = 6;
/** Line width in crowded pictures, as a share of the usual. */
const IN_CROWD = 0.7;

/** Draws wires along their routes, with chips if there is room. */
export function placeWires(
  wires: readonly Wire[],
  glyphs: readonly PlacedGlyph[],
  routes: readonly (readonly Pixel[])[],
  sheet: Sheet,
): PlacedWire[] {
  const byId = new Map(glyphs.map((placed) => [placed.glyph.id, placed]));
  const matrices = new Set(wires.flatMap(({ weight }) => (weight && weight.unit > 0 ? weight.node : [])));
  const nameOf = ({ weight }: Wire): string =>
    weight !== undefined &&
    weight.node.length <= LONGEST_NAME &&
    weight.unit === 0 &&
    !matrices.has(weight.node)
      ? weight.node
      : '';
  const drawn = wires.flatMap((wire, i) => {
    const [from, to] = [byId.get(wire.from), byId.get(wire.to)];
    if (from === undefined || to === undefined) return [];
    const ends = [border(from, 1, sheet), ...routes[i].slice(1, -1), border(to, -1, sheet)];
    return [
      { wire, layer: from.layer, curves: flowing(ends, sheet.down), bundle: `${from.layer}-${to.layer}` },
    ];
  });
  const usual = glyphs.length > CROWD ? IN_CROWD : 1;
  const bundles = grouped(drawn, ({ bundle }) => bundle);
  const fineness = (bundle: string): number =>
    Math.max(FINEST, Math.min(usual, LOOSE / Math.sqrt(bundles.get(bundle)?.length ?? 1)));
  const carrying = carriersOf(wires);
  const carriers = drawn.filter(({ wire }) => wire.weight !== undefined && carrying.get(wire.id) === wire.id);
  const isBrief = (id: string): boolean => byId.get(id)?.glyph.view.grain === 'brief';
  const wishes = carriers.map(({ wire, curves, bundle }): ChipWish => {
    return { curves, bundle, ...chipSize(nameOf(wire), sheet, wire.weight?.unit === WHOLE) };
  });
  const roomy = wishes.filter((_, i) => !isBrief(carriers[i].wire.from) && !isBrief(carriers[i].wire.to));
  const boxes = placeChips(
    roomy,
    glyphs.flatMap((placed) => obstacles(placed, sheet)),
  );
  const places = new Map(roomy.map((wish, i) => [wish, boxes[i]]));
  const chips = new Map(
    carriers.map(({ wire, bundle }, i): [string, Chip] => {
      const place = places.get(wishes[i]);
      const box = { ...(place ?? fallbackOf(wishes[i])), name: nameOf(wire), room: place !== undefined };
      return [wire.id, fineness(bundle) < DENSE ? box : { ...box, sign: { x: 0, y: 5 } }];
    }),
  );
  return drawn.map(({ wire, layer, curves, bundle }) => {
    const chip = chips.get(wire.id);
    const band = bandOf(wire, curves, byId, sheet);
    const box = hullOf(curves);
    const fine = fineness(bundle);
    const path = pathOf(curves);
    const carrier = carrying.get(wire.id) ?? wire.id;
    return { wire, layer, curves, path, box, fine, carrier, ...(band && { band }), ...(chip && { chip }) };
  });
}

/** A band from border to border that represents all weights between two wholes; undefined for other wires. */
function bandOf(
  { weight, from, to }: Wire,
  curves: readonly Cubic[],
  byId: ReadonlyMap<string, PlacedGlyph>,
  { down }: Sheet,
): string | undefined {
  const [source, target] = [byId.get(from), byId.get(to)];
  if (weight?.unit !== WHOLE || source?.glyph.view.grain !== 'whole' || target?.glyph.view.grain !== 'whole')
    return undefined;
  const half = ({ width, height }: Box): number => 0.36 * (down ? width : height);
  const [[start], [, , , end]] = [curves[0], curves[curves.length - 1]];
  const side = (sign: 1 | -1): [Pixel, Pixel] => {
    const shift = ({ x, y }: Pixel, by: number): Pixel => (down ? { x: x + by, y } : { x, y: y + by });
    return [shift(start, sign * half(source)), shift(end, sign * half(target))];
  };
  const [[a, b], [c, d]] = [side(-1), side(1)];
  const [there, back] = [flowing([a, b], down), flowing([d, c], down)];
  return `${pathOf(there)}L${pathOf(back).slice(1)}Z`;
}

/** Dashed lines from docked glyphs to their hosts: one line to all units of a node, with a frame around them. */
export function placeTies(ties: readonly Tie[], glyphs: readonly PlacedGlyph[], sheet: Sheet): PlacedTie[] {
  const byId = new Map(glyphs.map((placed) => [placed.glyph.id, placed]));
  const ends = ties.flatMap((tie) => {
    const [start, host] = [byId.get(tie.from), byId.get(tie.to)];
    return start && host ? [{ tie, start, host }] : [];
  });
  const lines = grouped(ends, ({ tie: { from }, host: { glyph } }) => `${from} ${glyph.nodes[0].id}`);
  const framed = new Set<string>();
  return Array.from(lines.values()).flatMap((line) => {
    const units = new Set(line.map(({ host }) => host));
    const [{ start, host }] = line;
    const all = units.size > 1 ? frameOf([...units], sheet) : host;
    const isNew = all !== host && framed.size < framed.add(host.glyph.nodes[0].id).size;
    const path = pathOf([tieCurve(start, all, glyphs, sheet)]) + (isNew ? outlineOf(all) : '');
    return line.map(({ tie }, i) => ({ ...tie, path: i === 0 ? path : '' }));
  });
}

/** The units of a layer, with their labels and tags, as if they were one glyph. */
function frameOf(units: readonly PlacedGlyph[], sheet: Sheet): PlacedGlyph {
  const corners = units
    .flatMap((unit) => obstacles(unit, sheet))
    .map(({ x, y, width, height }) => [
      { x: x - width / 2 - FRAME, y: y - height / 2 - FRAME },
      { x: x + width / 2 + FRAME, y: y + height / 2 + FRAME },
    ]);
  const box = hullOf(corners);
  return { ...units[0], ...box, tags: [], plan: single(box.width, box.height) };
}

function outlineOf({ x, y, width, height }: Box): string {
  return `M${round(x - width / 2)} ${round(y - height / 2)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/**
 * For each wire, the one that carries its chip. A weight that is drawn as a whole has a single chip for each of its uses,
 * on the middle one of the wires.
 */
function carriersOf(wires: readonly Wire[]): ReadonlyMap<string, string> {
  const groups = grouped(wires, ({ id, input, weight }) => (weight?.unit === WHOLE ? input : id));
  const carriers = new Map<string, string>();
  for (const group of groups.values())
    for (const { id } of group) carriers.set(id, group[group.length >> 1].id);
  return carriers;
}

/** The middle of the border where wires leave (1) or arrive (−1). */
function border({ x, y, width, height, glyph }: PlacedGlyph, side: 1 | -1, sheet: Sheet): Pixel {
  return sheet.down
    ? { x, y: y + (side * height) / 2 - (side < 0 ? hatOf(glyph, sheet) : 0) }
    : { x: x + (side * width) / 2, y };
}

function obstacles(glyph: PlacedGlyph, sheet: Sheet): Box[] {
  return [glyph, ...labelBox(glyph, sheet), ...glyph.tags.filter(({ room }) => room)];
}

/** The middle of the border of a docked glyph that faces the layer. */
function towardsFlow({ x, y, width, height }: Box, { down }: Sheet): Pixel {
  return down ? { x: x - width / 2, y } : { x, y: y - height / 2 };
}

/** Straight to the nearest host; to the others around those in between, on the side where wires arrive. */
function tieCurve(
  start: PlacedGlyph,
  host: PlacedGlyph,
  glyphs: readonly PlacedGlyph[],
  sheet: Sheet,
): Cubic {
  const { down } = sheet;
  const [part] = host.plan.parts;
  const from = towardsFlow(start, sheet);
  const between = glyphs.some(({ glyph, layer, x, y }) => {
    if (glyph.docked || layer !== host.layer) return false;
    return down ? x > host.x + host.width / 2 && x < start.x : y > host.y + host.height / 2 && y < start.y;
  });
  // If the host has a tag on this side, the line ends at the tag.
  const edge = host.tags.at(-1) ?? host;
  if (!between) {
    const near = (value: number, centre: number, room: number): number =>
      Math.max(centre - room / 4, Math.min(centre + room / 4, value));
    const to = down
      ? { x: edge.x + edge.width / 2, y: near(from.y, host.y + part.y, part.height) }
      : { x: near(from.x, host.x + part.x, part.width), y: edge.y + edge.height / 2 };
    return sideCurve(from, to, sheet);
  }
  const reach = 34;
  if (down) {
    const to = { x: host.x + host.width / 2 - 8, y: host.y - host.height / 2 + 8 };
    const top = host.y - host.height / 2 - reach;
    return [from, { x: from.x - 36, y: top }, { x: to.x + 36, y: top }, to];
  }
  const to = { x: host.x + part.x - part.width / 4, y: host.y + host.height / 2 - 2 };
  const left = host.x - host.width / 2 - reach - 20;
  return [from, { x: left, y: from.y - 36 }, { x: left, y: to.y + 36 }, to];
}

/** A curve that leaves and arrives across the flow. */
function sideCurve(from: Pixel, to: Pixel, { down }: Sheet): Cubic {
  return flowing([from, to], !down)[0];
}
