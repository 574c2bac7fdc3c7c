import { sumParts } from '@bp-graph/core';
import type { NodeSnapshot } from '@bp-graph/graph';
import { readersOf } from './groups.js';
import { columnsOf, isParameter } from './reading.js';

/** Where to draw leaves that are not part of the flow. */
export interface Roles {
  /** Leaves drawn beside the graph, tied to everything that uses them. */
  readonly docked: ReadonlySet<string>;
  /** Biases drawn unit by unit on the glyphs of a weighted sum, by the id of the sum. */
  readonly biases: ReadonlyMap<string, string>;
}

/**
 * Assigns roles: weights are drawn on the wires and biases on the glyphs that use them. What is used more than once, or
 * otherwise, is docked too; so are targets, which the loss is compared with rather than computed from.
 */
export function parameterRoles(nodes: readonly NodeSnapshot[]): Roles {
  const readers = readersOf(nodes);
  const docked = new Set<string>();
  const biases = new Map<string, string>();
  for (const node of nodes) {
    const uses = readers.get(node.id) ?? [];
    if (node.family === 'target') docked.add(node.id);
    if (!isParameter(node)) continue;
    for (const reader of uses) {
      const slot = slotOf(reader, node.id);
      const own = slot === 'bias' && columnsOf(node) === columnsOf(reader);
      if (own) biases.set(reader.id, node.id);
      if (uses.length > 1 || (!own && slot !== 'weight')) docked.add(node.id);
    }
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
