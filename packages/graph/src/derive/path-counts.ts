import type { Cell, Cells } from './cells.js';
import type { Reach } from './reach.js';

/** The number of paths from each reached number to E. */
export interface PathCounts {
  /** Paths from all starts: exact; a bigint beyond 2⁵³ − 1, Infinity beyond the range of a float64. */
  readonly total: number | bigint;
  /** Paths from one number, rounded beyond 2⁵³. */
  of(cell: Cell): number;
}

/**
 * Counts paths by dynamic programming, from E backward: a number has as many as all its dependents together, plus one if it is
 * itself part of E. Each dependence is visited once, however many paths share it.
 */
export function countPaths(starts: readonly Cell[], reach: Reach, cells: Cells): PathCounts {
  const rough = tally(reach, cells, FLOATS);
  const of = ({ position, entry }: Cell): number => rough.get(position)?.[entry] ?? 0;
  const total = starts.reduce((sum, cell) => sum + of(cell), 0);
  if (total <= Number.MAX_SAFE_INTEGER || total === Infinity) return { total, of };
  const exact = tally(reach, cells, INTEGERS);
  const whole = starts.reduce((sum, { position, entry }) => sum + (exact.get(position)?.[entry] ?? 0n), 0n);
  return { total: whole, of };
}

interface Arithmetic<T> {
  readonly zero: T;
  readonly one: T;
  add(this: void, a: T, b: T): T;
}

const FLOATS: Arithmetic<number> = { zero: 0, one: 1, add: (a, b) => a + b };
const INTEGERS: Arithmetic<bigint> = { zero: 0n, one: 1n, add: (a, b) => a + b };

function tally<T>(
  reach: Reach,
  cells: Cells,
  { zero, one, add }: Arithmetic<T>,
): ReadonlyMap<number, readonly T[]> {
  const counts = new Map<number, T[]>();
  for (const [position, marks] of [...reach].reverse()) {
    const own = cells.state.weights.has(position) ? one : zero;
    const here = Array.from(marks, () => zero);
    marks.forEach((marked, entry) => {
      if (marked === 0) return;
      let count = own;
      cells.visit(position, entry, (consumer, dependent) => {
        const onward = counts.get(consumer);
        if (onward !== undefined) count = add(count, onward[dependent]);
      });
      here[entry] = count;
    });
    counts.set(position, here);
  }
  return counts;
}
