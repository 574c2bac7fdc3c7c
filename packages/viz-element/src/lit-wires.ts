import { wholeOf, wireEnds, type EdgeId } from './highlight.js';
import type { Link, Scene } from './scene/scene.js';

/** The wires of a scene on which any of these edges lies, with the chips on them. */
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
