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
/** A bundle of more wires is tried in one order only. */
const MOST_ORDERS = 16;

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
    const boxes = placedTogether(bundle, taken);
    taken.push(...boxes);
    boxes.forEach((box, i) => places.set(bundle[i], box));
  }
  return wishes.map((wish) => places.get(wish));
}

/** Places for all of a bundle, or none. Whoever finds no room chooses earlier the next time. */
function placedTogether(bundle: ChipWish[], obstacles: readonly Box[]): Box[] {
  const tries = bundle.length > MOST_ORDERS ? 1 : 4 * bundle.length;
  for (let i = 0; i < tries; i++) {
    const taken = [...obstacles];
    const failed = bundle.findIndex((wish) => {
      const box = candidates(wish).find((each) => !taken.some((other) => overlaps(each, other, CLEARANCE)));
      if (box !== undefined) taken.push(box);
      return box === undefined;
    });
    if (failed < 0) return taken.slice(obstacles.length);
    bundle.unshift(...bundle.splice(failed, 1));
  }
  return [];
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
