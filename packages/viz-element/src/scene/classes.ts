import { losses, type Attributes } from '@bp-graph/core';

/** Whether a loss reads the input as numbers of classes: it takes them for constants, so that nothing flows back. */
export function readsClasses(op: string, attributes: Attributes, input: number): boolean {
  return losses.has(op) && losses.get(op).constantInputs?.(attributes).includes(input) === true;
}

/** How often each class occurs: `0: 2×, 1: 4×`. */
export function tallyOf(classes: Iterable<number>): string {
  const counts = new Map<number, number>();
  for (const each of classes) counts.set(each, (counts.get(each) ?? 0) + 1);
  return Array.from(counts, ([each, count]) => `${each}: ${count}×`)
    .sort()
    .join(', ');
}
