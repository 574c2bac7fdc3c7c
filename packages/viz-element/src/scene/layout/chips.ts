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
const STRAIGHT = [0.7, 0.64, 0.76, 0.58, 0.5, 0.42, 0.34, 0.28];
const CROSSING = [0.3, 0.26, 0.34, 0.22, 0.38, 0.18, 0.7, 0.66, 0.74, 0.78, 0.62, 0.5, 0.44, 0.56];

/** Places for chips on their wires that cover neither each other nor any obstacle; undefined where there is no room. */
export function placeChips(wishes: readonly ChipWish[], obstacles: readonly Box[]): (Box | undefined)[] {
  const taken = [...obstacles];
  const placed = new Array<Box | undefined>(wishes.length).fill(undefined);
  const failed = new Set<string>();
  // Straight ones first: they have a line to themselves and only one good place.
  const straightFirst = wishes
    .map((_, i) => i)
    .sort((a, b) => Number(isStraight(wishes[b])) - Number(isStraight(wishes[a])));
  for (const i of straightFirst) {
    const wish = wishes[i];
    if (failed.has(wish.bundle)) continue;
    const box = candidates(wish).find(
      (candidate) => !taken.some((other) => overlaps(candidate, other, CLEARANCE)),
    );
    if (box === undefined) failed.add(wish.bundle);
    else taken.push((placed[i] = box));
  }
  return placed.map((box, i) => (failed.has(wishes[i].bundle) ? undefined : box));
}

/** Where a chip goes when it is shown in spite of everything: where those of one glyph's wires keep apart. */
export function fallbackOf({ curves, width, height }: ChipWish): Box {
  return { ...pointAt(curves[0], 0.3), width, height };
}

function candidates({ curves, width, height, ...wish }: ChipWish): Box[] {
  const shares = isStraight({ curves, width, height, ...wish }) ? STRAIGHT : CROSSING;
  return curves.flatMap((curve) => shares.map((t) => ({ ...pointAt(curve, t), width, height })));
}

function isStraight({ curves }: ChipWish): boolean {
  const [start] = curves[0];
  const end = curves[curves.length - 1][3];
  return Math.abs(start.x - end.x) < 1 || Math.abs(start.y - end.y) < 1;
}
