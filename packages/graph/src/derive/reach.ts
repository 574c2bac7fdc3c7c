import type { Cell, Cells } from './cells.js';

/** Everything on the way from a set of numbers to E: flags by entry, for each position, ascending. */
export type Reach = ReadonlyMap<number, Uint8Array>;

/** Follows the given numbers to E. Work is linear in the number of dependences. */
export function reachFrom(starts: readonly Cell[], cells: Cells): Reach {
  const { state } = cells;
  const marks = new Map<number, Uint8Array>();
  const mark = (position: number, entry: number): void => {
    let entries = marks.get(position);
    if (entries === undefined) {
      entries = new Uint8Array(state.value(position).length);
      marks.set(position, entries);
    }
    entries[entry] = 1;
  };
  for (const { position, entry } of starts) mark(position, entry);
  const [{ position: first }] = starts;
  for (let position = first; position < state.graph.nodes.length; position++) {
    marks.get(position)?.forEach((marked, entry) => {
      if (marked === 1) cells.visit(position, entry, mark);
    });
  }
  return new Map([...marks].sort(([a], [b]) => a - b));
}
