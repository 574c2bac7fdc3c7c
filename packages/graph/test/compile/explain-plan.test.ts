import { compose, explainPlan, handWorked, network } from '@bp-graph/graph';
import { expect, it } from 'vitest';

it('a plan is explained instruction by instruction, with sizes, operations and bytes', () => {
  const text = explainPlan(handWorked('tutorial').graph);
  expect(text).toMatch(/^pass +node +instruction +sizes +flops +bytes$/m);
  expect(text).toMatch(/^forward +h1\/sum +affine +units 1, width 1 +\d+ +\d+$/m);
  expect(text).toMatch(/^backward +h1\/sum +outer /m);
  expect(text).toMatch(/^total +\d+ instructions +\d+ +\d+$/m);
  expect(text).toMatch(
    /1 rows in 1 lanes, \d+ numbers of parameters that are trained, \d+ bytes of memory$/m,
  );
});

it('the products of a batch count two operations for every weight and row', () => {
  const text = explainPlan(network([784, 128, 10], { seed: 1 }), { rows: 32, engine: 'wasm-float32' });
  expect(text).toMatch(new RegExp(`hidden/sum +affine +units 128, width 784 +${2 * 128 * 784 * 32} `));
  expect(text).toMatch(new RegExp(`hidden/sum +outer +units 128, width 784 +${2 * 128 * 784 * 32} `));
});

it('explaining a plan leaves the graph unchanged, and rejects an unknown engine', () => {
  const { graph } = handWorked('tutorial');
  const before = graph.loss;
  explainPlan(graph);
  expect(graph.loss).toBe(before);
  expect(() => explainPlan(graph, { engine: 'wasm' as 'typescript' })).toThrow(/unknown engine/);
});

it("a plan ends with the kernels' version of it, even for a graph drawn unit by unit and row by row", () => {
  const { graph } = compose((g) => {
    const weights = Array.from({ length: 8 }, (_, j) => g.parameter(`w${j}`, 0.1 * j));
    for (let row = 0; row < 30; row++) {
      const x = Array.from({ length: 8 }, (_, j) => g.input(`x${row}/${j}`));
      const y = g.tanh(g.weightedSum(x, weights));
      g.loss('half-squared-error', y, g.target(`t${row}`), { id: `E${row}`, weight: 1 / 30 });
    }
    return {};
  });
  const text = explainPlan(graph, { rows: 1 });
  const [, instructions, list] =
    /^total +(\d+) instructions[^]*^joined into \d+ operations: (.*)$/m.exec(text) ?? [];
  expect(Number(instructions)).toBeGreaterThan(800);
  // Every row of every input is gathered separately; the products of all rows are one each way.
  expect(list).toMatch(/\b270 gather\b/);
  expect(list).toMatch(/\b[1-9] product\b/);
  expect(explainPlan(graph, { rows: 1, engine: 'typescript' })).not.toContain('joined');
});
