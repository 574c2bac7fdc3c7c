import type { GraphSnapshot } from '@bp-graph/graph';
import type { Arrangement, Chip, PlacedGlyph, PlacedWire } from './arrangement.js';
import { grouped } from '../grouped.js';
import type { Box } from './mark.js';
import { placeId, Readings, type Place } from './reading.js';
import { wholeOf } from '../selection.js';
import type { Link } from './scene.js';
import type { PictureWords } from './words.js';

/** A stop without its numbers. */
export interface Seat extends Box {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly layer: number;
  readonly place: Place;
}

/** A seat and the chip that belongs to it. */
export interface ChipSeat {
  readonly seat: Seat;
  readonly chip: Chip;
}

/**
 * What all scenes of an arrangement have in common: the stops with their positions and titles, and the links between
 * them.
 */
export interface Stage {
  readonly arrangement: Arrangement;
  /** For each glyph, a seat for each of its parts. */
  readonly seats: readonly (readonly Seat[])[];
  readonly chips: readonly ChipSeat[];
  readonly links: readonly Link[];
  /**
   * Reading order, as indices of seats, counting those of glyphs first and then those of chips. The same in every
   * arrangement.
   */
  readonly order: readonly number[];
}

/** The stage of an arrangement; the snapshot provides the shapes. */
export function stageOf(arrangement: Arrangement, snapshot: GraphSnapshot): Stage {
  const { glyphs, wires, sheet } = arrangement;
  const readings = new Readings(snapshot);
  const placed = new Map(glyphs.map((glyph) => [glyph.glyph.id, glyph]));
  const hosts = hostsOf(arrangement, placed);
  const seats = glyphs.map((glyph) => glyphSeats(glyph, readings, hosts, sheet.words));
  const chips = [
    ...wires.flatMap((wire) => wireSeat(wire, placed, readings, sheet.words)),
    ...glyphs.flatMap((glyph) => tagSeats(glyph, readings, sheet.words)),
  ];
  const all = [...seats.flat(), ...chips.map(({ seat }) => seat)];
  const order = all.map((_, i) => i);
  order.sort((i, j) => all[i].layer - all[j].layer);
  return { arrangement, seats, chips, links: linksOf(arrangement, seats), order };
}

function glyphSeats(
  { glyph, plan, layer, x, y }: PlacedGlyph,
  readings: Readings,
  hosts: ReadonlyMap<string, readonly string[]>,
  words: PictureWords,
): Seat[] {
  const users = glyph.view.named === true ? hosts.get(glyph.id) : undefined;
  return glyph.parts.map((place, i) => {
    const box = plan.parts[i];
    const title =
      users === undefined
        ? words.place(glyph.label, words.families[readings.node(place).family])
        : words.shared(place.node, users);
    return seatAt(place, { ...box, x: x + box.x, y: y + box.y }, layer, title, readings);
  });
}

function wireSeat(
  { wire, chip, layer }: PlacedWire,
  placed: ReadonlyMap<string, PlacedGlyph>,
  readings: Readings,
  words: PictureWords,
): ChipSeat[] {
  if (chip === undefined || wire.weight === undefined) return [];
  const [from, to] = [wire.from, wire.to].map((id) => placed.get(id)?.glyph.label ?? id);
  const title = words.weight(placeId(wire.weight, readings.node(wire.weight)), from, to);
  return [{ chip, seat: { ...seatAt(wire.weight, chip, layer + 0.5, title, readings), key: wire.id } }];
}

function tagSeats({ glyph, tags, layer }: PlacedGlyph, readings: Readings, words: PictureWords): ChipSeat[] {
  return glyph.tags.map((place, i) => {
    const node = readings.node(place);
    const title = words.tag(placeId(place, node), words.families[node.family], glyph.label);
    return {
      chip: tags[i],
      seat: { ...seatAt(place, tags[i], layer, title, readings), key: tagKey(glyph.id, i) },
    };
  });
}

function seatAt(
  place: Place,
  { x, y, width, height }: Box,
  layer: number,
  title: string,
  readings: Readings,
): Seat {
  const id = placeId(place, readings.node(place));
  return { key: id, id, title, layer, place, x, y, width, height };
}

function tagKey(glyph: string, i: number): string {
  return `${glyph}#tag${i}`;
}

/** What each docked glyph is tied to: the labels of neurons and layers. */
function hostsOf(
  { ties }: Arrangement,
  placed: ReadonlyMap<string, PlacedGlyph>,
): ReadonlyMap<string, readonly string[]> {
  const groups = grouped(ties, ({ from }) => from);
  return new Map(
    Array.from(groups, ([from, group]) => [
      from,
      [...new Set(group.map(({ to }) => wholeOf(placed.get(to)?.glyph.label ?? to)))],
    ]),
  );
}

function linksOf({ wires, ties, glyphs }: Arrangement, seats: readonly (readonly Seat[])[]): Link[] {
  const key = (i: number, end: 0 | -1): string => seats[i].at(end)?.key ?? glyphs[i].glyph.id;
  const first = new Map(glyphs.map(({ glyph }, i) => [glyph.id, key(i, 0)]));
  const last = new Map(glyphs.map(({ glyph }, i) => [glyph.id, key(i, -1)]));
  // From a docked parameter to its entries on wires and glyphs.
  const entry = ({ node }: Place, to: string): Link[] => {
    const from = first.get(node);
    return from === undefined ? [] : [{ from, to }];
  };
  return [
    ...seats.flatMap((parts) =>
      parts.slice(1).map((seat, i): Link => ({ from: parts[i].key, to: seat.key })),
    ),
    ...wires.flatMap(({ wire, chip }): Link[] => {
      const [from, to] = [last.get(wire.from) ?? wire.from, first.get(wire.to) ?? wire.to];
      if (wire.weight === undefined) return [{ from, to, wire: wire.id }];
      return [
        ...entry(wire.weight, wire.id),
        // What only shares the chip of another wire does not lead past it.
        { from, to: chip === undefined ? to : wire.id, wire: wire.id },
        { from: wire.id, to, wire: wire.id },
      ];
    }),
    ...ties.map(({ from, to }): Link => ({
      from: first.get(from) ?? from,
      to: first.get(to) ?? to,
    })),
    ...glyphs.flatMap(({ glyph }): Link[] =>
      glyph.tags.flatMap((place, i) => [
        ...entry(place, tagKey(glyph.id, i)),
        { from: tagKey(glyph.id, i), to: first.get(glyph.id) ?? glyph.id },
      ]),
    ),
  ];
}
