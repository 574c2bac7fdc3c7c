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

it.each(['typescript', 'wasm-float64', 'wasm-float32'] as const)(
  'the parameters that %s trains are counted without padding, and without frozen ones',
  (engine) => {
    const graph = network([3, 5, 2], { seed: 1 });
    expect(explainPlan(graph, { engine })).toMatch(/\b32 numbers of parameters that are trained,/);
    graph.parameter('output/weights').freeze();
    expect(explainPlan(graph, { engine })).toMatch(/\b22 numbers of parameters that are trained,/);
  },
);

it('the bytes of a product include its weights, its bias and both values', () => {
  const text = explainPlan(network([3, 5, 2], { seed: 1 }), { rows: 8, engine: 'wasm-float64' });
  expect(text).toMatch(
    new RegExp(`hidden/sum +affine +units 5, width 3 +\\d+ +${8 * (15 + 5 + 8 * (5 + 3))}$`, 'm'),
  );
});

it('a plan says what its totals leave out', () => {
  expect(explainPlan(handWorked('tutorial').graph)).toMatch(
    /^not counted: the check that gradients are finite, penalties, clipping, the update and its state$/m,
  );
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
