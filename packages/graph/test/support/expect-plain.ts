import { type Graph, probe } from '@bp-graph/graph';
import { expect } from 'vitest';
import type { MachineKind } from '../../src/compile/machine.js';
import { runTape } from './run-tape.js';

/** How much a number may differ, relative to 1 or to the largest number of its graph, by bytes per number. */
const tolerance = { 4: 1e-4, 8: 1e-11 } as const;

/**
 * Expects a machine to compute the values and gradients of the plain evaluation.
 * @param varies Whether the tape gathers its rows from tables, as if there were other batches.
 */
export function expectPlain(graph: Graph, machine: MachineKind, varies: boolean): void {
  graph.setMode({ training: true, draw: 0 });
  const { loss, values, gradients } = runTape(graph, machine, varies);
  const plain = probe(graph, { training: true, draw: 0 });
  const slopes = plain.gradients();
  const limit = tolerance[machine.bytes];
  expect(difference([loss], [plain.loss])).toBeLessThan(limit);
  for (const [id, found] of values)
    expect(difference(found, plain.value(id).data), `value of ${id}`).toBeLessThan(limit);
  for (const [id, found] of gradients) {
    if (graph.node(id).clamped) continue; // the tape keeps the part that passes
    expect(difference(found, slopes.get(id)?.data ?? []), `gradient of ${id}`).toBeLessThan(limit);
  }
}

function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  expect(a).toHaveLength(b.length);
  const size = Math.max(1, ...Array.from(b, Math.abs));
  return Math.max(0, ...Array.from(a, (x, i) => (Object.is(x, b[i]) ? 0 : Math.abs(x - b[i]) / size)));
}
