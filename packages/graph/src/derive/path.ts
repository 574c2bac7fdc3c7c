import { rowOf } from './cells.js';
import type { Factor, Name, Path } from './derivation.js';
import type { Factors } from './factors.js';
import { plainName } from './name-text.js';
import type { Places } from './places.js';
import type { State } from './state.js';
import type { Way } from './ways.js';

/** A path with its factors and their product, multiplied from E down as in reverse mode. */
export function pathOf(way: Way, factors: Factors, places: Places, { graph }: State): Path {
  const list = factors.along(way);
  const row = [way.start, ...way.edges.map(({ consumer }) => consumer)]
    .map(({ position, entry }) => rowOf(graph.nodes[position], entry))
    .find((at) => at !== undefined);
  return {
    ...(row === undefined ? {} : { row }),
    route: routeOf(list, places),
    factors: list,
    product: list.reduce((product, { value }) => product * value, 1),
  };
}

/** The names along a path, from E: a neuron's sum and activation are one stop, except for a sum that is the target. */
function routeOf(factors: readonly Factor[], { total }: Places): readonly Name[] {
  const places = [total, ...factors.map(({ by }) => by)];
  const stops = places.map(({ name }, k) => (k === places.length - 1 ? name : neuronOf(name)));
  const texts = stops.map((stop) => plainName(stop));
  return stops.filter((_, k) => k === 0 || texts[k] !== texts[k - 1]);
}

function neuronOf(name: Name): Name {
  const { head, base, indices } = name;
  return head === 'net' ? { base, indices } : name;
}
