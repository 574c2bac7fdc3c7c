import type { Link, Scene, Stop } from './scene/scene.js';

/** An edge of a graph, by the ids of the places at its ends in the notation of selections. */
export interface EdgeId {
  readonly from: string;
  readonly to: string;
}

/** The edges through a stop on a wire: one from the unit that is read, one from the weight itself. */
export function edgesAt(scene: Scene, stops: readonly Stop[], { key, id }: Stop): readonly EdgeId[] {
  const { from, to } = wireEnds(scene).get(key) ?? {};
  const idOf = (end: string | undefined): string | undefined => stops.find((stop) => stop.key === end)?.id;
  const target = idOf(to);
  if (target === undefined) return [];
  return [idOf(from), id].flatMap((source) => (source === undefined ? [] : [{ from: source, to: target }]));
}

/** The stops at the two ends of each wire, past any chip on it. */
export function wireEnds({ links }: Scene): ReadonlyMap<string, Partial<Link>> {
  const ends = new Map<string, Partial<Link>>();
  for (const { from, to, wire } of links) {
    if (wire === undefined) continue;
    ends.set(wire, { ...ends.get(wire), ...(from !== wire && { from }), ...(to !== wire && { to }) });
  }
  return ends;
}
