import { type Tensor } from '@bp-graph/core';
import { compose, ENGINES, type Engine, type Graph, network, train } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

/** Rows of a batch, and units of the layer at rest: enough for a product that skips zeros. */
const [ROWS, UNITS] = [16, 24];

const compiled = ENGINES.filter((engine) => engine !== 'plain');

const table = (rows: number, units: number, factor = 1): Tensor => ({
  shape: [rows, units],
  data: Float64Array.from({ length: rows * units }, (_, i) => factor * Math.sin(1.7 * i + rows)),
});

function numbersOf(graph: Graph): number[] {
  return graph.parameters.flatMap(({ value }) => Array.from(value.data));
}

/** Parameters of a relu layer after some steps, with a short batch at the end of an epoch. */
function trained(engine: Engine, width: number, factor: number): number[] {
  const graph = network([width, UNITS, 2], { seed: 3, activation: 'relu' });
  const data = { x: table(2 * ROWS + 5, width, factor), t: table(2 * ROWS + 5, 2) };
  train(graph, { data, steps: 5, batchSize: ROWS, seed: 5, learningRate: 0.01, engine }).subscribe();
  return numbersOf(graph);
}

describe.each(compiled)('on the engine %s units that are 0 for all rows', (engine) => {
  const most = engine === 'wasm-float32' ? 1e-5 : 1e-12;

  // Blocks of six and of four vectors, single vectors, and part of one.
  it.each([33, 37, 40, 45, 52, 59, 63, 64, 101])('contribute nothing to weights from %i inputs', (width) => {
    const wanted = trained('plain', width, 1);
    trained(engine, width, 1).forEach((x, i) => {
      expect(Math.abs(x - wanted[i])).toBeLessThan(most);
    });
  });

  it('do not hide data that are not finite', () => {
    // Every unit weights the infinite input positively and is 0, so that only 0 · ∞ reveals it.
    const draw = (width: number): Graph =>
      compose((g) => {
        const weights = Array.from({ length: UNITS }, () => Array.from({ length: width }, () => 0.1));
        const y = g.relu(g.weightedSum(g.input('x', width), g.parameter('w', weights)));
        const total = g.parameter('v', [Array.from({ length: UNITS }, () => 0.1)]);
        g.loss('half-squared-error', g.weightedSum(y, total), g.target('t', 1), { id: 'E' });
        return {};
      }).graph;
    for (const width of [40, 45, 53]) {
      const x = table(ROWS, width);
      x.data.fill(-1, 0, (width * ROWS) / 2);
      x.data[width - 1] = -Infinity;
      const graph = draw(width);
      const before = numbersOf(graph);
      let error: unknown;
      train(graph, { data: { x, t: table(ROWS, 1) }, batchSize: ROWS, steps: 1, engine }).subscribe({
        error: (e: unknown) => (error = e),
      });
      expect(error).toMatchObject({ step: 0 });
      expect(numbersOf(graph)).toEqual(before);
    }
  });
});
