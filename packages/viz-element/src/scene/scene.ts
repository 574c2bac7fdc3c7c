import type { GraphSnapshot } from '@bp-graph/graph';
import type { Arrangement, Chip, PlacedGlyph, PlacedWire } from './arrangement.js';
import type { Box, Mark, TextMark } from './mark.js';
import { placeId, Readings, WHOLE, type Reading } from './reading.js';
import type { Sheet } from './sheet.js';
import { chipMarks, type Outline, type Plan } from './view/index.js';
import { describePlace, kindOf, words } from './words.js';

/** A picture of a graph with its numbers: what painters paint and the keyboard walks through. */
export interface Scene {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly down: boolean;
  readonly glyphs: readonly SceneGlyph[];
  readonly wires: readonly SceneWire[];
  readonly ties: readonly { readonly id: string; readonly path: string }[];
  readonly chips: readonly SceneChip[];
  /** Which stops follow which, along wires and ties. */
  readonly links: readonly Link[];
}

/** Something with numbers of its own that can be pointed at, focused and selected. */
export interface Stop extends Box {
  /** Unique in the scene. */
  readonly key: string;
  /** What it shows: the id of a node, with the unit or the entry where there are several. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly layer: number;
  readonly reading: Reading;
}

export interface SceneGlyph extends Box {
  readonly id: string;
  readonly outline: Outline;
  readonly radius: number;
  readonly label?: TextMark;
  /** Marks of no particular node, then each node with its own, around the glyph's centre. */
  readonly ornaments: readonly Mark[];
  readonly parts: readonly { readonly stop: Stop; readonly marks: readonly Mark[] }[];
}

export interface SceneWire {
  readonly id: string;
  readonly path: string;
  /** Sign of the weight; 0 where there is none. */
  readonly sign: -1 | 0 | 1;
  /** Thickness in pixels. */
  readonly thickness: number;
  readonly weighted: boolean;
}

/** A parameter on its wire or under its glyph. */
export interface SceneChip {
  readonly stop: Stop;
  readonly room: boolean;
  readonly marks: readonly Mark[];
}

/** A step along the flow; `wire` is the line it runs along, if it is one. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly wire?: string;
}

/** The scene of an arrangement with the numbers of a snapshot of the same graph. */
export function composeScene(arrangement: Arrangement, snapshot: GraphSnapshot): Scene {
  const { sheet, scale, width, height } = arrangement;
  const readings = new Readings(snapshot);
  const placed = new Map(arrangement.glyphs.map((glyph) => [glyph.glyph.id, glyph]));
  const hosts = hostsOf(arrangement, placed);
  const glyphs = arrangement.glyphs.map((glyph) => sceneGlyph(glyph, readings, sheet, hosts));
  const chips = [
    ...arrangement.wires.flatMap((wire) => wireChip(wire, placed, readings, sheet)),
    ...arrangement.glyphs.flatMap((glyph) => tagChips(glyph, readings, sheet)),
  ];
  return {
    scale,
    width,
    height,
    down: sheet.down,
    glyphs,
    wires: arrangement.wires.map((wire) => sceneWire(wire, readings)),
    ties: arrangement.ties,
    chips,
    links: linksOf(arrangement, glyphs),
  };
}

/** Thickness of a line by the size of its weight: 1.4 px at 0, 6 px for ever larger ones. */
export function thicknessOf(weight: number | undefined): number {
  if (weight === undefined || Number.isNaN(weight)) return THINNEST;
  const size = Math.min(Math.abs(weight), 1e9);
  return THINNEST + (4.6 * size) / (1 + size);
}

const THINNEST = 1.4;

function sceneGlyph(
  placed: PlacedGlyph,
  readings: Readings,
  sheet: Sheet,
  hosts: ReadonlyMap<string, readonly string[]>,
): SceneGlyph {
  const { glyph, plan, layer, label, x, y, width, height } = placed;
  const read = glyph.parts.map((place) => readings.at(place));
  const marks = glyph.view.draw(read, plan, sheet);
  return {
    id: glyph.id,
    x,
    y,
    width,
    height,
    outline: glyph.view.outline,
    radius: plan.radius ?? radiusOf(glyph.view.outline, plan),
    ...(label && { label }),
    ornaments: glyph.view.ornaments?.(plan, sheet) ?? [],
    parts: read.map((reading, i) => {
      const box = plan.parts[i];
      const users = hosts.get(glyph.id);
      const title =
        users !== undefined && glyph.view.named === true
          ? words.shared(reading.node, users)
          : `${glyph.label} ${kindOf(reading.snapshot)}`;
      return { stop: stopAt(reading, { ...box, x: x + box.x, y: y + box.y }, layer, title), marks: marks[i] };
    }),
  };
}

function radiusOf(outline: Outline, { width, height }: Plan): number {
  if (outline === 'round') return Math.min(width, height) / 2;
  return outline === 'square' ? 14 : 8;
}

function sceneWire({ wire, path }: PlacedWire, readings: Readings): SceneWire {
  // The mean of a whole matrix says nothing of the wire.
  const weight =
    wire.weight === undefined || wire.weight.unit === WHOLE ? undefined : readings.at(wire.weight).value;
  const sign = weight === undefined || Number.isNaN(weight) ? 0 : (Math.sign(weight) as -1 | 0 | 1);
  return { id: wire.id, path, sign, thickness: thicknessOf(weight), weighted: wire.weight !== undefined };
}

function wireChip(
  { wire, chip, layer }: PlacedWire,
  placed: ReadonlyMap<string, PlacedGlyph>,
  readings: Readings,
  sheet: Sheet,
): SceneChip[] {
  if (chip === undefined || wire.weight === undefined) return [];
  const reading = readings.at(wire.weight);
  const [from, to] = [wire.from, wire.to].map((id) => placed.get(id)?.glyph.label ?? id);
  return [
    chipAt(
      chip,
      reading,
      layer + 0.5,
      words.weight(placeId(wire.weight, reading.snapshot), from, to),
      wire.id,
      sheet,
    ),
  ];
}

function tagChips({ glyph, tags, layer }: PlacedGlyph, readings: Readings, sheet: Sheet): SceneChip[] {
  return glyph.tags.map((place, i) => {
    const reading = readings.at(place);
    const title = words.tag(placeId(place, reading.snapshot), kindOf(reading.snapshot), glyph.label);
    return chipAt(tags[i], reading, layer, title, tagKey(glyph.id, i), sheet);
  });
}

function chipAt(
  chip: Chip,
  reading: Reading,
  layer: number,
  title: string,
  key: string,
  sheet: Sheet,
): SceneChip {
  return {
    stop: { ...stopAt(reading, chip, layer, title), key },
    room: chip.room,
    marks: chipMarks(reading, chip.name, chip, sheet),
  };
}

function stopAt(reading: Reading, { x, y, width, height }: Box, layer: number, title: string): Stop {
  const id = placeId(reading, reading.snapshot);
  return {
    key: id,
    id,
    title,
    description: describePlace(title, reading),
    layer,
    reading,
    x,
    y,
    width,
    height,
  };
}

function tagKey(glyph: string, i: number): string {
  return `${glyph}#tag${i}`;
}

/** By docked glyph the labels of those it is tied to. */
function hostsOf(
  { ties, wires }: Arrangement,
  placed: ReadonlyMap<string, PlacedGlyph>,
): ReadonlyMap<string, readonly string[]> {
  const target = new Map(wires.map(({ wire }) => [wire.id, wire.to]));
  const hosts = new Map<string, string[]>();
  for (const { from, to } of ties) {
    const label = placed.get(target.get(to) ?? to)?.glyph.label;
    if (label !== undefined) hosts.set(from, [...(hosts.get(from) ?? []), label]);
  }
  return hosts;
}

function linksOf({ wires, ties, glyphs: placed }: Arrangement, glyphs: readonly SceneGlyph[]): Link[] {
  const key = (glyph: SceneGlyph, end: 0 | -1): string => glyph.parts.at(end)?.stop.key ?? glyph.id;
  const first = new Map(glyphs.map((glyph) => [glyph.id, key(glyph, 0)]));
  const last = new Map(glyphs.map((glyph) => [glyph.id, key(glyph, -1)]));
  const target = new Map(wires.map(({ wire }) => [wire.id, wire.to]));
  return [
    ...glyphs.flatMap(({ parts }) =>
      parts.slice(1).map(({ stop }, i): Link => ({ from: parts[i].stop.key, to: stop.key })),
    ),
    ...wires.flatMap(({ wire, chip }): Link[] => {
      const [from, to] = [last.get(wire.from) ?? wire.from, first.get(wire.to) ?? wire.to];
      if (chip === undefined) return [{ from, to, wire: wire.id }];
      return [
        { from, to: wire.id, wire: wire.id },
        { from: wire.id, to, wire: wire.id },
      ];
    }),
    ...ties.map(({ from, to }): Link => ({
      from: first.get(from) ?? from,
      to: first.get(target.get(to) ?? to) ?? to,
    })),
    ...placed.flatMap(({ glyph }): Link[] =>
      glyph.tags.map((_, i) => ({ from: tagKey(glyph.id, i), to: first.get(glyph.id) ?? glyph.id })),
    ),
  ];
}
