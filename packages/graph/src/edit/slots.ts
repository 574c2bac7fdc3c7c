import type { NodeSpec } from '../graph-spec.js';

/**
 * For each input of a node, the index of its old input that it corresponds to: the same node, or one that it has replaced;
 * undefined for an added input.
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
