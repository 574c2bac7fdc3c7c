import { constantInputsOf } from '../constant-inputs.js';
import type { PlacedNode } from '../topology.js';

/** Some nodes and everything they depend on. */
export function needed(nodes: readonly PlacedNode[], ends: Iterable<number>): ReadonlySet<number> {
  const found = new Set(ends);
  for (const { position, inputs } of [...nodes].reverse())
    if (found.has(position)) for (const input of inputs) found.add(input);
  return found;
}

/** Where a gradient is of use: at some nodes, and at what passes it on to there. */
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

/** What is another number after every step: some leaves, what is drawn anew, and everything that depends on these. */
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
