import { overlaps, type Box } from '../mark.js';
import { pointAt, type Cubic } from './curve.js';

/** A wire that would like a chip. */
export interface ChipWish {
  readonly curves: readonly Cubic[];
  readonly width: number;
  readonly height: number;
  /** Wires of one bundle get all their chips or none, so that what is missing is not taken for zero. */
  readonly bundle: string;
}

const CLEARANCE = 3;
/** Where along the wire, best place first: far along where it runs straight, near its start where it crosses others. */
const STRAIGHT = shares((t) => Math.abs(t - 0.7));
const CROSSING = shares((t) => Math.min(Math.abs(t - 0.3), Math.abs(t - 0.7) + 0.1));
/** A bundle of more wires is tried in one order only, wherever they cross. */
const MOST_ORDERS = 16;
/** A place is so many places worse for each other line beneath it, since a number would be taken for that line's. */
const COVERED = 20;
/** Where a line is looked for beneath a chip. */
const SAMPLES = Array.from({ length: 25 }, (_, i) => i / 24);

/** Places for chips on their wires that cover neither each other nor any obstacle; undefined where there is no room. */
export function placeChips(wishes: readonly ChipWish[], obstacles: readonly Box[]): (Box | undefined)[] {
  const taken = [...obstacles];
  const places = new Map<ChipWish, Box>();
  const bundles = new Map<string, ChipWish[]>();
  // Straight ones first: they have a line to themselves and only one good place.
  for (const straight of [true, false])
    for (const wish of wishes)
      if (isStraight(wish) === straight)
        bundles.set(wish.bundle, [...(bundles.get(wish.bundle) ?? []), wish]);
  for (const bundle of bundles.values()) {
    const clear = placedTogether(bundle, taken, clearest(bundle));
    const boxes = clear.length > 0 ? clear : placedTogether(bundle, taken, new Map());
    taken.push(...boxes);
    boxes.forEach((box, i) => places.set(bundle[i], box));
  }
  return wishes.map((wish) => places.get(wish));
}

/** Places for all of a bundle, or none. Whoever finds no room chooses earlier the next time. */
function placedTogether(
  bundle: ChipWish[],
  obstacles: readonly Box[],
  ranked: ReadonlyMap<ChipWish, readonly Box[]>,
): Box[] {
  const tries = bundle.length > MOST_ORDERS ? 1 : 4 * bundle.length;
  for (let i = 0; i < tries; i++) {
    const taken = [...obstacles];
    const failed = bundle.findIndex((wish) => {
      const places = ranked.get(wish) ?? candidates(wish);
      const box = places.find((each) => !taken.some((other) => overlaps(each, other, CLEARANCE)));
      if (box !== undefined) taken.push(box);
      return box === undefined;
    });
    if (failed < 0) return taken.slice(obstacles.length);
    bundle.unshift(...bundle.splice(failed, 1));
  }
  return [];
}

/** For each wire of a bundle its places, those first that cover few other lines. */
function clearest(bundle: readonly ChipWish[]): ReadonlyMap<ChipWish, readonly Box[]> {
  if (bundle.length > MOST_ORDERS) return new Map();
  const lines = bundle.map(({ curves }) => pointsOf(curves));
  const ranked = bundle.map((wish, own): [ChipWish, Box[]] => {
    const graded = candidates(wish).map((box, i) => {
      return { box, cost: i + COVERED * coveredBy(box, lines, own) };
    });
    return [wish, graded.sort((a, b) => a.cost - b.cost).map(({ box }) => box)];
  });
  return new Map(ranked);
}

/** Points along curves, near enough to each other to tell what lies on them. */
export function pointsOf(curves: readonly Cubic[]): readonly Box[] {
  return curves.flatMap((curve) => SAMPLES.map((t) => ({ ...pointAt(curve, t), width: 0, height: 0 })));
}

/** How many lines but its own pass beneath a chip. */
export function coveredBy(box: Box, lines: readonly (readonly Box[])[], own: number): number {
  return lines.filter((line, k) => k !== own && line.some((point) => overlaps(box, point))).length;
}

/** Where a chip goes when it is shown in spite of everything: where those of one glyph's wires keep apart. */
export function fallbackOf({ curves, width, height }: ChipWish): Box {
  return { ...pointAt(curves[0], 0.3), width, height };
}

function candidates(wish: ChipWish): Box[] {
  const { curves, width, height } = wish;
  const places = isStraight(wish) ? STRAIGHT : CROSSING;
  return curves.flatMap((curve) => places.map((t) => ({ ...pointAt(curve, t), width, height })));
}

function shares(badness: (t: number) => number): readonly number[] {
  return Array.from({ length: 43 }, (_, i) => 0.08 + 0.02 * i).sort((a, b) => badness(a) - badness(b));
}

function isStraight({ curves }: ChipWish): boolean {
  const [start] = curves[0];
  const end = curves[curves.length - 1][3];
  return Math.abs(start.x - end.x) < 1 || Math.abs(start.y - end.y) < 1;
}
