import type { NodeSnapshot } from '@bp-graph/graph';
import { grainsOf, type Detail, type Grain, type LargestLayers } from './detail.js';
import { columnsOf, isParameter, WHOLE } from './reading.js';
import { viewFor, type View } from './view/index.js';

/** Nodes that are drawn as one glyph, or as one glyph per unit. */
export interface Group {
  /** In the order of the flow: wires arrive at the first node and leave from the last. */
  readonly nodes: readonly NodeSnapshot[];
  readonly view: View;
  readonly grain: Grain;
  /** The units drawn one by one, or `WHOLE` alone. */
  readonly units: readonly number[];
  /** The id of the glyph for the i-th of `units`. */
  id(i: number): string;
  readonly label: string;
}

/**
 * Groups nodes: a weighted sum with the activation that is its only reader, every other node by itself. At the level of
 * `nodes` every node is by itself.
 */
export function groupNodes(
  nodes: readonly NodeSnapshot[],
  detail: Detail,
  room: number,
  most: LargestLayers,
): Group[] {
  const readers = readersOf(nodes);
  const follower = (node: NodeSnapshot): NodeSnapshot | undefined => {
    const uses = readers.get(node.id) ?? [];
    return detail !== 'nodes' &&
      node.family === 'weighted-sum' &&
      uses.length === 1 &&
      uses[0].family === 'activation'
      ? uses[0]
      : undefined;
  };
  const taken = new Set(nodes.flatMap((node) => follower(node)?.id ?? []));
  const members = nodes
    .filter(({ id }) => !taken.has(id))
    .map((node) => [node, ...[follower(node) ?? []].flat()]);
  const grains = grainsOf(
    members.map((group) => group[group.length - 1]),
    detail,
    room,
    most,
  );
  const groups = members.map((group) => groupOf(group, grains));
  const met = new Set<string>();
  const twice = new Set(groups.flatMap(({ label }) => (met.size === met.add(label).size ? label : [])));
  // A label that fits several groups does not tell them apart; use the node's id.
  return groups.map((group) =>
    twice.has(group.label) ? { ...group, label: group.nodes[group.nodes.length - 1].id } : group,
  );
}

/** The nodes that read a node, once per wire. */
export function readersOf(nodes: readonly NodeSnapshot[]): ReadonlyMap<string, readonly NodeSnapshot[]> {
  const readers = new Map<string, NodeSnapshot[]>(nodes.map(({ id }) => [id, []]));
  for (const node of nodes) for (const input of node.inputs) readers.get(input)?.push(node);
  return readers;
}

function groupOf(nodes: readonly NodeSnapshot[], grains: ReadonlyMap<string, Grain>): Group {
  const last = nodes[nodes.length - 1];
  const columns = columnsOf(last);
  const grain = grains.get(last.id) ?? 'full';
  const single = isParameter(last) || grain === 'whole';
  const units = single ? [columns === 1 ? 0 : WHOLE] : Array.from({ length: columns }, (_, unit) => unit);
  return {
    nodes,
    view: viewFor(nodes, grain),
    grain,
    units,
    id: (i) => (units.length === 1 ? last.id : `${last.id}[${units[i]}]`),
    label: labelOf(nodes),
  };
}

/** The id of a single node; for several nodes the prefix they share: `h1` for `h1/sum` and `h1/sigmoid`. */
function labelOf(nodes: readonly NodeSnapshot[]): string {
  const paths = nodes.map(({ id }) => id.split('/'));
  const last = paths[paths.length - 1];
  const shared = last.findIndex((part, i) => paths.some((path) => path[i] !== part));
  return last.slice(0, shared > 0 ? shared : undefined).join('/');
}
