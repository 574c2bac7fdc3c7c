import { losses, type Attributes } from '@bp-graph/core';
import type { GraphNode } from '@bp-graph/graph';

/** Whether a loss reads this input as class indices. Those are constants to it: no gradient flows back. */
export function readsClasses(op: string, attributes: Attributes, input: number): boolean {
  return losses.has(op) && losses.get(op).constantInputs?.(attributes).includes(input) === true;
}

/** Whether the numbers of a node are class indices, which can be neither nudged nor averaged. */
export function holdsClasses({ edges }: GraphNode): boolean {
  return edges.some(({ consumer: { op, attributes }, index }) => readsClasses(op, attributes, index));
}

/** How often each class occurs: `0: 2×, 1: 4×`. */
export function tallyOf(classes: Iterable<number>): string {
  const counts = new Map<number, number>();
  for (const each of classes) counts.set(each, (counts.get(each) ?? 0) + 1);
  return Array.from(counts, ([each, count]) => `${each}: ${count}×`)
    .sort()
    .join(', ');
}
