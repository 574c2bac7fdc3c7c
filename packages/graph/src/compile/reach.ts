import { constantInputsOf } from '../constant-inputs.js';
import type { PlacedNode } from '../topology.js';

/** The given nodes and everything they depend on. */
export function needed(nodes: readonly PlacedNode[], ends: Iterable<number>): ReadonlySet<number> {
  const found = new Set(ends);
  for (const { position, inputs } of [...nodes].reverse())
    if (found.has(position)) for (const input of inputs) found.add(input);
  return found;
}

/** Nodes whose gradient is needed: the given ones, and those that pass it on to them. */
export function wanted(
  nodes: readonly PlacedNode[],
  isEnd: (position: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { position, spec, inputs } of nodes) {
    const constant = constantInputsOf(spec.operation, spec.attributes);
    const passes = inputs.some((input, k) => found.has(input) && !constant.includes(k));
    if (isEnd(position) || passes) found.add(position);
  }
  return found;
}

/** Nodes whose value changes with every step: some leaves, stochastic nodes, and everything that depends on these. */
export function moving(
  nodes: readonly PlacedNode[],
  moves: (position: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { position, spec, inputs } of nodes) {
    const isDrawn = spec.operation?.stochastic === true;
    if (isDrawn || moves(position) || inputs.some((input) => found.has(input))) found.add(position);
  }
  return found;
}
