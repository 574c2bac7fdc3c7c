import { wireEnds, type EdgeId } from './highlight.js';
import type { Link, Scene } from './scene/scene.js';
import { wholeOf } from './selection.js';

/** The wires of a scene that any of these edges runs along, and the chips on them. */
export function wiresOf(scene: Scene, edges: readonly EdgeId[]): ReadonlySet<string> {
  if (edges.length === 0) return new Set();
  const ids = new Map(scene.stops.map(({ key, id }) => [key, id]));
  const sources = drawnSources(new Set(ids.values()), edges);
  const meant = ({ from, to }: Partial<Link>): boolean =>
    from !== undefined &&
    to !== undefined &&
    sources.get(ids.get(to) ?? '')?.has(ids.get(from) ?? '') === true;
  const wires = scene.links.flatMap((link) => (link.wire !== undefined && meant(link) ? [link.wire] : []));
  const ends = Array.from(wireEnds(scene), ([wire, link]) => (meant(link) ? [wire] : [])).flat();
  return new Set([...wires, ...ends]);
}

/**
 * The sources of each drawn place, looking through nodes that are not drawn, such as concatenations. If a node is drawn
 * as a whole, its units map to it.
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
    // Iterating a Set visits entries added on the way, so this reaches everything behind undrawn nodes.
    for (const id of sources) if (!drawn.has(id)) for (const next of direct.get(id) ?? []) sources.add(next);
  }
  return direct;
}
