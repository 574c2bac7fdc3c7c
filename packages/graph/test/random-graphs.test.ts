import { operations } from '@bp-graph/core';
import { checkGradients, type Graph, probe } from '@bp-graph/graph';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGraph } from './support/random-graph.js';

/** Five hundred graphs, the same in every run; `npm run fuzz` draws others and prints their seed. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 500);
const TIMEOUT = 600_000;

describe(`random graphs, seed ${SEED}`, { timeout: TIMEOUT }, () => {
  it('have the same values and gradients in the live graph as in plain evaluation', () => {
    forGraphs((graph) => {
      const evaluation = probe(graph, { training: graph.training, draw: graph.draw });
      const gradients = evaluation.gradients();
      expect(evaluation.loss).toBe(graph.loss);
      for (const node of graph.nodes) {
        expect(Array.from(node.value.data)).toEqual(Array.from(evaluation.value(node.id).data));
        expect(difference(node.gradient.data, gradients.get(node.id)!.data)).toBeLessThan(1e-13);
      }
    });
  });

  it('have gradients that agree with central differences', () => {
    forGraphs((graph) => {
      const { passed, worst, nodes } = checkGradients(graph);
      expect({ passed, worst: passed ? undefined : worst }).toEqual({ passed: true, worst: undefined });
      expect(nodes.some(({ judged }) => judged > 0)).toBe(true);
    });
  });

  it('have contributions along their edges that add up to the gradient', () => {
    forGraphs((graph) => {
      for (const node of graph.nodes) {
        const sum = Float64Array.from(node.gradient.data, () => graph.objective.get(node.id) ?? 0);
        for (const edge of [...node.edges].reverse())
          edge.contribution().data.forEach((part, i) => (sum[i] += part));
        expect(difference(sum, node.gradient.data)).toBeLessThan(1e-13);
      }
    });
  });

  it('cover every operation', () => {
    const seen = new Set<string>();
    forGraphs((graph) => {
      for (const { op } of graph.nodes) seen.add(op);
    });
    // Here the objective weights several losses; the reference graphs cover the operation that does so.
    expect(operations.names.filter((name) => !seen.has(name))).toEqual(['weighted-total']);
  });
});

function forGraphs(check: (graph: Graph) => void): void {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const graph = randomGraph(seed);
      check(graph);
      graph.dispose();
    }),
    { seed: SEED, numRuns: RUNS },
  );
}

/** The largest difference, relative to 1 or to the numbers themselves. */
function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  expect(a).toHaveLength(b.length);
  return Math.max(
    0,
    ...Array.from(a, (x, i) =>
      Object.is(x, b[i]) ? 0 : Math.abs(x - b[i]) / Math.max(1, Math.abs(x), Math.abs(b[i])),
    ),
  );
}
