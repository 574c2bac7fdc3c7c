import { grouped } from '../grouped.js';
import type { Link, Scene, Stop } from './scene.js';

/** The direction of an arrow key: along the flow or across it. */
export type Direction = 'onward' | 'back' | 'up' | 'down';

/**
 * The next stop in a direction: along the flow, the nearest consumer or input; across it, the next in the same layer.
 */
export function walk(scene: Scene, key: string, direction: Direction): Stop | undefined {
  const { stops } = scene;
  const here = stops.find((stop) => stop.key === key);
  if (here === undefined) return stops[0];
  const across = ({ x, y }: Stop): number => (scene.down ? x : y);
  const along = ({ x, y }: Stop): number => (scene.down ? y : x);
  const nearest = (candidates: readonly Stop[]): Stop | undefined =>
    candidates.reduce<Stop | undefined>((best, stop) => {
      const nearer =
        best === undefined || Math.abs(across(stop) - across(here)) < Math.abs(across(best) - across(here));
      return nearer ? stop : best;
    }, undefined);
  if (direction === 'onward' || direction === 'back') {
    const ends = new Set(neighbours(scene.links, key, direction));
    return nearest(stops.filter((stop) => ends.has(stop.key)));
  }
  const sign = direction === 'down' ? 1 : -1;
  const beside = stops.filter((stop) => stop.layer === here.layer && stop !== here);
  // The two halves of a capsule are side by side along the flow: stay on the same half.
  const next = beside.filter((stop) => sign * (across(stop) - across(here)) > 0.5);
  next.sort(
    (a, b) =>
      Math.abs(across(a) - across(here)) - Math.abs(across(b) - across(here)) ||
      Math.abs(along(a) - along(here)) - Math.abs(along(b) - along(here)),
  );
  return next[0];
}

/**
 * The keys of all stops that show any of these places, and of the wires that these stops stand for: a shared weight is
 * shown on every wire that it lies on.
 */
export function keysOf({ stops, wires }: Scene, ids: readonly (string | undefined)[]): ReadonlySet<string> {
  const keys = new Set(stops.flatMap(({ id, key }) => (ids.includes(id) ? key : [])));
  for (const { id, stop } of wires) if (keys.has(stop)) keys.add(id);
  return keys;
}

/** The wires by which these stops affect the losses: the paths by which their gradients come back. */
export function downstream(links: readonly Link[], keys: Iterable<string>): ReadonlySet<string> {
  const stops = new Set(keys);
  const wires = new Set<string>();
  const leaving = grouped(links, ({ from }) => from);
  for (const stop of stops) {
    for (const { to, wire } of leaving.get(stop) ?? []) {
      stops.add(to);
      if (wire !== undefined) wires.add(wire);
    }
  }
  return wires;
}

function neighbours(links: readonly Link[], key: string, direction: 'onward' | 'back'): string[] {
  return direction === 'onward'
    ? links.filter(({ from }) => from === key).map(({ to }) => to)
    : links.filter(({ to }) => to === key).map(({ from }) => from);
}
