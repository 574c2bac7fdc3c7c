import type { NodeSpec } from '../graph-spec.js';

/**
 * By the inputs of a node, which of its inputs of before each one is: the same node, or the one in whose place another has
 * come; nothing for one that has been added.
 */
export function slotsOf(now: readonly string[], before: NodeSpec['inputs']): readonly (number | undefined)[] {
  const places = new Map<string, number[]>();
  before.forEach((id, k) => places.set(id, [...(places.get(id) ?? []), k]));
  const kept = new Set(now);
  return now.map((id, k) => {
    const same = places.get(id)?.shift();
    return same ?? (k < before.length && !kept.has(before[k]) ? k : undefined);
  });
}
