import { BATCH, evaluateFormula } from '@bp-graph/core';
import type { Graph } from '@bp-graph/graph';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive, gradientsOfRow, type Derivation, type DerivationTarget } from '../../src/derive/index.js';
import { randomGraph } from '../support/random-graph.js';

const runs = { seed: 1, numRuns: 100 };
const MOST = 3000;

describe('a derivation on a random graph', { timeout: 120_000 }, () => {
  it('sums over its paths to the gradient of the graph, for every entry of every parameter', () => {
    forEveryEntry((graph, target, gradient) => {
      const derivation = derive(graph, target, { maxPaths: MOST });
      expectClose(derivation.gradient, gradient, Math.abs(gradient));
      expectWhole(derivation);
    });
  });

  it('adds up to each gradient line by line in the factored form', () => {
    forEveryEntry((graph, target) => {
      for (const { place, terms, rest } of derive(graph, target, { maxPaths: 20 }).gatherings) {
        const sum = terms.reduce((total, { product }) => total + product, rest);
        const size = terms.reduce((total, { product }) => total + Math.abs(product), Math.abs(rest));
        expectClose(sum, place.gradient, size);
        for (const { factor, gradient, product } of terms) expect(product).toBe(factor.value * gradient);
      }
    });
  });

  it('counts as many paths as a full traversal finds', () => {
    forEveryEntry((graph, target) => {
      const { paths, pathCount } = derive(graph, target, { maxPaths: MOST });
      if (pathCount <= MOST) expect(paths.length).toBe(pathCount);
      else expect(paths.length).toBe(MOST);
    });
  });

  it('lists no path beyond the limit, and states what the others contribute', () => {
    forEveryEntry((graph, target, gradient) => {
      const { paths, pathSum, rest } = derive(graph, target, { maxPaths: 2 });
      expect(paths.length).toBeLessThanOrEqual(2);
      expectClose(pathSum + rest, gradient, Math.abs(pathSum) + Math.abs(rest));
    });
  });

  it('has gradients through single rows that add up to the gradient through all of them', () => {
    forEveryEntry((graph, target, gradient) => {
      const parts = Array.from({ length: graph.batch }, (_, row) => derive(graph, { ...target, row }));
      const sum = parts.reduce((total, part) => total + part.gradient, 0);
      const size = parts.reduce((total, part) => total + Math.abs(part.gradient), 0);
      expectClose(sum, gradient, size);
      for (const [row, part] of parts.entries()) {
        expectWhole(part);
        for (const path of part.paths) expect(path.row).toBe(row);
      }
    });
  });

  it('has parts, row by row, that add up to the gradient of every parameter and agree with the derivations of rows', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const graph = randomGraph(seed);
        const rows = Array.from({ length: graph.batch }, (_, row) => gradientsOfRow(graph, row));
        for (const { id, gradient } of graph.parameters) {
          const parts = rows.map((each) => each.get(id)?.data ?? []);
          gradient.data.forEach((whole, entry) => {
            const sum = parts.reduce((total, part) => total + part[entry], 0);
            const size = parts.reduce((total, part) => total + Math.abs(part[entry]), 0);
            expectClose(sum, whole, size);
          });
          const { gradient: first } = derive(graph, { node: id, entry: 0, row: 0 }, { maxPaths: 1 });
          expect(parts[0][0]).toBe(first);
        }
      }),
      runs,
    );
  });

  it('has the gradient that the graph shows for a unit in one row', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const graph = randomGraph(seed);
        for (const node of graph.nodes.filter(({ shape }) => shape[0] === BATCH)) {
          node.gradient.data.forEach((gradient, entry) => {
            const target = { node: node.id, unit: entry % node.units, row: Math.floor(entry / node.units) };
            const derivation = derive(graph, target, { maxPaths: MOST });
            expect(derivation.gradient).toBeCloseTo(gradient, 12);
            expectWhole(derivation);
          });
        }
      }),
      { ...runs, numRuns: 40 },
    );
  });

  it('shows only formulas that evaluate to the number beside them', () => {
    let shown = 0;
    forEveryEntry((graph, target) => {
      for (const { factors } of derive(graph, target, { maxPaths: 10 }).paths) {
        for (const { formula, value } of factors) {
          if (formula === undefined) continue;
          shown++;
          expect(evaluateFormula(formula.filled)).toBeCloseTo(value, 8);
        }
      }
    });
    expect(shown).toBeGreaterThan(5_000);
  });
});

/** Every entry of every parameter of many graphs, with the gradient that the graph shows. */
function forEveryEntry(check: (graph: Graph, target: DerivationTarget, gradient: number) => void): void {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const graph = randomGraph(seed);
      for (const { id, gradient } of graph.parameters) {
        gradient.data.forEach((entry, index) => {
          check(graph, { node: id, entry: index }, entry);
        });
      }
    }),
    runs,
  );
}

/** The products add up to the gradient, together with the rest if not all paths are listed. */
function expectWhole({ paths, pathCount, pathSum, rest, gradient }: Derivation): void {
  if (paths.length === pathCount) expect(rest).toBe(0);
  const size = paths.reduce((sum, { product }) => sum + Math.abs(product), Math.abs(rest));
  expectClose(pathSum + rest, gradient, size);
}

function expectClose(found: number, expected: number, size: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1e-3, size));
}
