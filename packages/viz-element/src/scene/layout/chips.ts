import { grouped } from '../../grouped.js';
import { overlaps, type Box } from '../mark.js';
import { hullOf, pointAt, type Cubic } from './curve.js';

/** A chip to be placed on its wire. */
export interface ChipWish {
  readonly curves: readonly Cubic[];
  readonly width: number;
  readonly height: number;
  /** The wires of a bundle get either all their chips or none, so that a missing one is not taken for zero. */
  readonly bundle: string;
}

const CLEARANCE = 3;
/**
 * Positions along a wire, best first: towards the end of a straight wire, near the start of one that crosses others.
 */
const STRAIGHT = shares((t) => Math.abs(t - 0.7));
const CROSSING = shares((t) => Math.min(Math.abs(t - 0.3), Math.abs(t - 0.7) + 0.1));
/** Larger bundles are tried in one order only, ignoring the lines they cross. */
const MOST_ORDERS = 16;
/**
 * Each other line beneath a chip costs as much as this many positions, since the number could be taken for that line's.
 */
const COVERED = 20;
/** Where a curve is sampled to look for lines beneath a chip. */
const SAMPLES = Array.from({ length: 25 }, (_, i) => i / 24);

/**
 * Places chips on their wires so that they cover neither each other nor any obstacle. Undefined for chips without room.
 */
export function placeChips(wishes: readonly ChipWish[], obstacles: readonly Box[]): (Box | undefined)[] {
  const taken = [...obstacles];
  const places = new Map<ChipWish, Box>();
  // Straight wires first: they have a line to themselves, and only one good position.
  const ordered = [true, false].flatMap((straight) => wishes.filter((wish) => isStraight(wish) === straight));
  const bundles = grouped(ordered, ({ bundle }) => bundle);
  for (const bundle of bundles.values()) {
    const free = freeOf(bundle, taken);
    if (free === undefined) continue;
    const clear = placedTogether(bundle, clearest(free));
    const boxes = clear.length > 0 ? clear : placedTogether(bundle, free);
    taken.push(...boxes);
    boxes.forEach((box, i) => places.set(bundle[i], box));
  }
  return wishes.map((wish) => places.get(wish));
}

/** Candidate positions per wire, best first. */
type Places = ReadonlyMap<ChipWish, readonly Box[]>;

/** The unoccupied positions of each wire; undefined if some wire has none. */
function freeOf(bundle: readonly ChipWish[], taken: readonly Box[]): Places | undefined {
  const free = new Map<ChipWish, readonly Box[]>();
  for (const wish of bundle) {
    const reach = reachOf(wish);
    const near = taken.filter((other) => overlaps(reach, other, CLEARANCE));
    const places = candidates(wish).filter((box) => !near.some((other) => overlaps(box, other, CLEARANCE)));
    if (places.length === 0) return undefined;
    free.set(wish, places);
  }
  return free;
}

/**
 * Positions for all chips of a bundle, or an empty list. A chip that found no room gets to choose first in the next
 * attempt.
 */
function placedTogether(bundle: ChipWish[], places: Places): Box[] {
  const tries = bundle.length > MOST_ORDERS ? 1 : 4 * bundle.length;
  for (let i = 0; i < tries; i++) {
    const taken: Box[] = [];
    const failed = bundle.findIndex((wish) => {
      const box = places.get(wish)?.find((each) => !taken.some((other) => overlaps(each, other, CLEARANCE)));
      if (box !== undefined) taken.push(box);
      return box === undefined;
    });
    if (failed < 0) return taken;
    bundle.unshift(...bundle.splice(failed, 1));
  }
  return [];
}

/** Reorders the positions so that those that cover few other lines come first. */
function clearest(places: Places): Places {
  if (places.size > MOST_ORDERS) return places;
  const bundle = [...places.keys()];
  const lines = bundle.map(({ curves }) => traceOf(curves));
  return new Map(
    bundle.map((wish, own): [ChipWish, Box[]] => {
      const graded = (places.get(wish) ?? []).map((box, i) => {
        return { box, cost: i + COVERED * coveredBy(box, lines, own) };
      });
      return [wish, graded.sort((a, b) => a.cost - b.cost).map(({ box }) => box)];
    }),
  );
}

/** A sampled line, to test what lies on it: its bounding box, and points along it. */
export interface Trace {
  readonly hull: Box;
  readonly points: readonly Box[];
}

export function traceOf(curves: readonly Cubic[]): Trace {
  const points = curves.flatMap((curve) =>
    SAMPLES.map((t) => {
      const { x, y } = pointAt(curve, t);
      return { x, y, width: 0, height: 0 };
    }),
  );
  return { hull: hullOf(curves), points };
}

/** How many other lines pass beneath a chip. */
export function coveredBy(box: Box, lines: readonly Trace[], own: number): number {
  return lines.filter(
    ({ hull, points }, k) => k !== own && overlaps(box, hull) && points.some((point) => overlaps(box, point)),
  ).length;
}

/**
 * Where a chip goes when it is shown although there is no room: near the start, where the wires of one glyph are still
 * apart.
 */
export function fallbackOf({ curves, width, height }: ChipWish): Box {
  return { ...pointAt(curves[0], 0.3), width, height };
}

function candidates(wish: ChipWish): Box[] {
  const { curves, width, height } = wish;
  const places = isStraight(wish) ? STRAIGHT : CROSSING;
  return curves.flatMap((curve) =>
    places.map((t) => {
      const { x, y } = pointAt(curve, t);
      return { x, y, width, height };
    }),
  );
}

/** The area that a chip could cover anywhere on its wire. */
function reachOf({ curves, width, height }: ChipWish): Box {
  const hull = hullOf(curves);
  return { ...hull, width: hull.width + width, height: hull.height + height };
}

function shares(badness: (t: number) => number): readonly number[] {
  return Array.from({ length: 43 }, (_, i) => 0.08 + 0.02 * i).sort((a, b) => badness(a) - badness(b));
}

function isStraight({ curves }: ChipWish): boolean {
  const [start] = curves[0];
  const end = curves[curves.length - 1][3];
  return Math.abs(start.x - end.x) < 1 || Math.abs(start.y - end.y) < 1;
}
