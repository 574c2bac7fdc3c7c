import { type Graph, probe } from '@bp-graph/graph';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machines } from '../../src/compile/machines.js';
import { randomGraph } from '../support/random-graph.js';
import { runTape } from '../support/run-tape.js';

/** By how much a number may differ, relative to 1 or to the largest number of its graph. */
const tolerance = { 'wasm-float64': 1e-11, 'wasm-float32': 1e-4, typescript: 1e-11 } as const;

describe.each([...machines])('on $name, 500 random graphs', (machine) => {
  it('have the values and gradients of the plain evaluation', { timeout: 300_000 }, () => {
    forGraphs((graph, seed) => {
      graph.setMode({ training: true, draw: 0 });
      const { loss, values, gradients } = runTape(graph, machine, seed % 2 === 0);
      const plain = probe(graph, { training: true, draw: 0 });
      const slopes = plain.gradients();
      const limit = tolerance[machine.name];
      expect(difference([loss], [plain.loss])).toBeLessThan(limit);
      for (const [id, found] of values)
        expect(difference(found, plain.value(id).data), `value of ${id}`).toBeLessThan(limit);
      for (const [id, found] of gradients) {
        if (graph.node(id).clamped) continue; // the tape keeps the part that passes
        expect(difference(found, slopes.get(id)!.data), `gradient of ${id}`).toBeLessThan(limit);
      }
    });
  });
});

function forGraphs(check: (graph: Graph, seed: number) => void): void {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const graph = randomGraph(seed);
      check(graph, seed);
      graph.dispose();
    }),
    { seed: 4, numRuns: 500 },
  );
}

function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  expect(a).toHaveLength(b.length);
  const size = Math.max(1, ...Array.from(b, Math.abs));
  return Math.max(0, ...Array.from(a, (x, i) => (Object.is(x, b[i]) ? 0 : Math.abs(x - b[i]) / size)));
}
