import { sumParts } from '@bp-graph/core';
import type { NodeSnapshot } from '@bp-graph/graph';
import { readersOf, type Group } from './groups.js';
import { columnsOf, isParameter } from './reading.js';

/** Where to draw leaves that are not part of the flow. */
export interface Roles {
  /** Leaves drawn beside the graph, tied to everything that uses them. */
  readonly docked: ReadonlySet<string>;
  /** Biases drawn unit by unit on the glyph of their weighted sum, by the id of the sum. */
  readonly biases: ReadonlyMap<string, string>;
}

/**
 * Assigns roles: a weight used once is drawn on its wires, a bias used once on its glyph. Every other parameter is
 * docked; so are targets, which the loss is compared with rather than computed from.
 */
export function parameterRoles(nodes: readonly NodeSnapshot[], groups: readonly Group[]): Roles {
  const readers = readersOf(nodes);
  const unitsOf = new Map(
    groups.flatMap(({ nodes: members, units }) => members.map(({ id }) => [id, units.length] as const)),
  );
  const docked = new Set<string>();
  const biases = new Map<string, string>();
  for (const node of nodes) {
    const uses = readers.get(node.id) ?? [];
    const [reader, ...others] = uses;
    if (node.family === 'target') docked.add(node.id);
    if (!isParameter(node) || uses.length === 0) continue;
    const slot = others.length === 0 ? slotOf(reader, node.id) : 'other';
    const ownBias = slot === 'bias' && columnsOf(node) === columnsOf(reader);
    if (ownBias || (slot === 'bias' && unitsOf.get(reader.id) === 1 && columnsOf(node) > 1))
      biases.set(reader.id, node.id);
    else if (slot !== 'weight') docked.add(node.id);
  }
  return { docked, biases };
}

type Slot = 'value' | 'weight' | 'bias' | 'other';

/** What a weighted sum uses an input for. */
function slotOf(reader: NodeSnapshot, id: string): Slot {
  if (reader.family !== 'weighted-sum') return 'other';
  const { values, weights } = sumParts(reader.inputs);
  if (values.includes(id)) return 'value';
  return weights.includes(id) ? 'weight' : 'bias';
}
