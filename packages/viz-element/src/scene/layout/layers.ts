import { ranks, type Line } from './ranks.js';

/**
 * Items in layers. A line that skips layers gets a waypoint in each of them, so that every link joins neighbouring
 * layers.
 */
export interface Layers {
  /** The items and waypoints of each layer, in their original order; waypoints are numbered after the items. */
  readonly layers: readonly (readonly number[])[];
  readonly layerOf: readonly number[];
  /** The group of each station, which stays together; each waypoint is a group of its own. */
  readonly groupOf: readonly number[];
  /** The segments of all lines, each between neighbouring layers. */
  readonly links: readonly Line[];
  /** The stations that each line passes, from its first item to its last. */
  readonly routes: readonly (readonly number[])[];
}

const MOST_WAYPOINTS = 20_000;

/**
 * Assigns items to layers by the rank of their groups, which are numbers below the count of items, and adds waypoints.
 */
export function layersOf(groups: readonly number[], lines: readonly Line[]): Layers {
  const groupOf = [...groups];
  const between = lines.map(([from, to]): Line => [groups[from], groups[to]]);
  const rank = ranks(groups.length, between);
  const layerOf = groups.map((group) => rank[group]);
  const skipped = lines.reduce((sum, [from, to]) => sum + layerOf[to] - layerOf[from] - 1, 0);
  const routes = lines.map(([from, to]) => {
    const route = [from];
    // With this many, routed lines would be as hard to follow as straight ones.
    if (skipped > MOST_WAYPOINTS) return [from, to];
    for (let layer = layerOf[from] + 1; layer < layerOf[to]; layer++) {
      route.push(layerOf.length);
      groupOf.push(layerOf.length);
      layerOf.push(layer);
    }
    route.push(to);
    return route;
  });
  const layers = Array.from({ length: Math.max(-1, ...layerOf) + 1 }, (): number[] => []);
  layerOf.forEach((layer, station) => layers[layer].push(station));
  const links = routes
    .flatMap((route) => route.slice(1).map((to, i): Line => [route[i], to]))
    .filter(([from, to]) => layerOf[to] === layerOf[from] + 1);
  return { layers, layerOf, groupOf, links, routes };
}
