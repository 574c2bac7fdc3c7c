import type { Cells } from './cells.js';
import type { Barrier } from './derivation.js';
import type { Places } from './places.js';
import type { Reach } from './reach.js';

/** The most barriers to report. */
const MOST = 8;

/** Where paths from the reached numbers end: at clamped units, and at operations that read an input as a constant. */
export function barriersIn(reach: Reach, cells: Cells, places: Places): readonly Barrier[] {
  const barriers = new Map<object, Barrier>();
  for (const [position, marks] of reach) {
    for (const onward of cells.onward(position)) {
      for (let entry = 0; entry < marks.length; entry++) {
        if (barriers.size >= MOST) return [...barriers.values()];
        if (marks[entry] === 0) continue;
        const dependents = onward.jacobian.dependents(entry);
        const { held, units } = cells.state.graph.nodes[onward.position];
        const stopped = dependents.find((dependent) => held.has(dependent % units));
        const isConstant = dependents.length === 0;
        if (!isConstant && stopped === undefined) continue;
        const place = places.at({ position: onward.position, entry: stopped ?? 0 });
        barriers.set(place, { place, kind: isConstant ? 'constant' : 'held' });
      }
    }
  }
  return [...barriers.values()];
}
