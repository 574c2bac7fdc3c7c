import type { Link, Scene, Stop } from './scene/scene.js';

/** A line of a graph by the ids of the places at its ends, as selections name them. */
export interface EdgeId {
  readonly from: string;
  readonly to: string;
}

/** The wires of a scene on which any of these edges lies, with the chips on them. */
export function wiresOf(scene: Scene, stops: readonly Stop[], edges: readonly EdgeId[]): ReadonlySet<string> {
  if (edges.length === 0) return new Set();
  const ids = new Map(stops.map(({ key, id }) => [key, id]));
  const sources = drawnSources(new Set(ids.values()), edges);
  const meant = ({ from, to }: Partial<Link>): boolean =>
    from !== undefined &&
    to !== undefined &&
    sources.get(ids.get(to) ?? '')?.has(ids.get(from) ?? '') === true;
  const wires = scene.links.flatMap((link) => (link.wire !== undefined && meant(link) ? [link.wire] : []));
  const ends = Array.from(wireEnds(scene), ([wire, link]) => (meant(link) ? [wire] : [])).flat();
  return new Set([...wires, ...ends]);
}

/** The edges that pass a stop that stands on a wire: from the unit read and from the weight itself. */
export function edgesAt(scene: Scene, stops: readonly Stop[], { key, id }: Stop): readonly EdgeId[] {
  const { from, to } = wireEnds(scene).get(key) ?? {};
  const idOf = (end: string | undefined): string | undefined => stops.find((stop) => stop.key === end)?.id;
  const target = idOf(to);
  if (target === undefined) return [];
  return [idOf(from), id].flatMap((source) => (source === undefined ? [] : [{ from: source, to: target }]));
}

/** By wire the stops at its ends, past the chip that may stand on it. */
function wireEnds({ links }: Scene): ReadonlyMap<string, Partial<Link>> {
  const ends = new Map<string, Partial<Link>>();
  for (const { from, to, wire } of links) {
    if (wire === undefined) continue;
    ends.set(wire, { ...ends.get(wire), ...(from !== wire && { from }), ...(to !== wire && { to }) });
  }
  return ends;
}

/**
 * What leads into each place that is drawn, past those that are not, such as units laid side by side. Of a node drawn as
 * a whole its units are not.
 */
function drawnSources(
  drawn: ReadonlySet<string>,
  edges: readonly EdgeId[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const shown = (id: string): string => (drawn.has(id) ? id : wholeOf(id));
  const direct = new Map<string, Set<string>>();
  for (const edge of edges) {
    const [from, to] = [shown(edge.from), shown(edge.to)];
    direct.set(to, (direct.get(to) ?? new Set()).add(from));
  }
  for (const sources of direct.values()) {
    // A set that grows while it is walked reaches everything behind what is not drawn.
    for (const id of sources) if (!drawn.has(id)) for (const next of direct.get(id) ?? []) sources.add(next);
  }
  return direct;
}

/** The node of a place `hidden[2]`. */
export function wholeOf(id: string): string {
  return id.replace(/\[[\d, ]+\]$/, '');
}
