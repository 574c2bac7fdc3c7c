import type { Layers } from './layers.js';
import type { Line } from './ranks.js';

const SWEEPS = 8;

/**
 * The order of groups within each layer that minimises crossings, by barycentre sweeps. Ties keep their order, as do
 * the members of a group, and the given order is kept unless a better one is found, so that a picture does not flip
 * when something is added.
 */
export function orderLayers({ layers, groupOf, links }: Layers): number[][] {
  const after = neighbours(groupOf.length, links, 0);
  const arriving = links.map(([from, to]): Line => [from, groupOf[to]]);
  const leaving = links.map(([from, to]): Line => [groupOf[from], to]);
  const sources = [neighbours(groupOf.length, arriving, 1), neighbours(groupOf.length, leaving, 0)];
  let current = layers.map((layer) => [...layer]);
  let best = current;
  let least = crossings(current, after);
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
    current = swept(current, groupOf, sources[sweep % 2], sweep % 2 === 0);
    const count = crossings(current, after);
    if (count < least) [best, least] = [current, count];
  }
  return best;
}

/** The number of crossings between links for this order of layers; links with a common end do not cross. */
export function crossings(
  layers: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): number {
  let count = 0;
  for (let k = 0; k + 1 < layers.length; k++) {
    const position = positions(layers[k + 1]);
    const ends = layers[k].flatMap((station) =>
      after[station].map((to) => position.get(to) ?? 0).sort((a, b) => a - b),
    );
    count += inversions(ends, layers[k + 1].length);
  }
  return count;
}

/**
 * The stations at the opposite end of each station's links: where they lead for end 0, where they come from for end 1.
 */
export function neighbours(count: number, links: readonly Line[], end: 0 | 1): number[][] {
  const lists = Array.from({ length: count }, (): number[] => []);
  for (const link of links) lists[link[end]].push(link[1 - end]);
  return lists;
}

function swept(
  layers: readonly number[][],
  groupOf: readonly number[],
  sources: readonly number[][],
  forward: boolean,
): number[][] {
  const result = layers.map((layer) => [...layer]);
  const last = layers.length - 1;
  for (let k = 1; k <= last; k++) {
    const here = forward ? k : last - k;
    const position = positions(result[forward ? here - 1 : here + 1]);
    const centres = new Map<number, number>();
    result[here].forEach((station, i) => {
      const group = groupOf[station];
      if (!centres.has(group)) centres.set(group, barycentre(sources[group], position) ?? i);
    });
    const centre = (station: number): number => centres.get(groupOf[station]) ?? 0;
    result[here].sort((a, b) => centre(a) - centre(b));
  }
  return result;
}

function barycentre(stations: readonly number[], position: ReadonlyMap<number, number>): number | undefined {
  if (stations.length === 0) return undefined;
  return stations.reduce((sum, station) => sum + (position.get(station) ?? 0), 0) / stations.length;
}

function positions(layer: readonly number[]): ReadonlyMap<number, number> {
  return new Map(layer.map((station, i) => [station, i]));
}

/** The number of inversions, counted with a binary indexed tree in O(n log n). */
function inversions(sequence: readonly number[], size: number): number {
  const tree = new Array<number>(size + 1).fill(0);
  let count = 0;
  sequence.forEach((value, seen) => {
    let notAbove = 0;
    for (let i = value + 1; i > 0; i -= i & -i) notAbove += tree[i];
    count += seen - notAbove;
    for (let i = value + 1; i <= size; i += i & -i) tree[i]++;
  });
  return count;
}
