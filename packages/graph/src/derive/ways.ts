import type { Cell, CellEdge, Cells } from './cells.js';
import type { PathCounts } from './path-counts.js';

/** A path from a number to E: its dependences in order. */
export interface Way {
  readonly start: Cell;
  readonly edges: readonly CellEdge[];
}

/**
 * Every path from a number to E, one after the other: depth first, in the order of consumers, without recursion, since a graph
 * may be 100,000 nodes deep. Only what leads to E is visited, so each path costs no more than its length.
 */
export function* waysFrom(start: Cell, cells: Cells, counts: PathCounts): Generator<Way> {
  const isEnd = ({ position }: Cell): boolean => cells.state.weights.has(position);
  const onward = (cell: Cell): Iterator<CellEdge> =>
    cells
      .edges(cell)
      .filter(({ consumer }) => counts.of(consumer) > 0)
      .values();
  if (isEnd(start)) yield { start, edges: [] };
  const pending = [onward(start)];
  const trail: CellEdge[] = [];
  while (pending.length > 0) {
    const next = pending[pending.length - 1].next();
    if (next.done === true) {
      pending.pop();
      trail.pop();
      continue;
    }
    const edge = next.value;
    trail.push(edge);
    if (isEnd(edge.consumer)) yield { start, edges: [...trail] };
    pending.push(onward(edge.consumer));
  }
}
