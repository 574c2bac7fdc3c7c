import { type Tensor } from '@bp-graph/core';
import { ENGINES, type Engine, network, train } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

const compiled = ENGINES.filter((engine) => engine.startsWith('wasm'));

const table = (rows: number, units: number): Tensor => ({
  shape: [rows, units],
  data: Float64Array.from({ length: rows * units }, (_, i) => Math.sin(1.7 * i + rows) / 10),
});

/** Parameters of a network that is larger than the nearest cache, after some steps. */
function trained(engine: Engine, batchSize: number): number[] {
  const graph = network([300, 20, 3], { seed: 3 });
  const rows = 2 * batchSize - 3;
  const data = { x: table(rows, 300), t: table(rows, 3) };
  train(graph, { data, steps: 4, batchSize, seed: 5, learningRate: 0.01, engine }).subscribe();
  return graph.parameters.flatMap(({ value }) => Array.from(value.data));
}

describe.each(compiled)('on the engine %s products computed in blocks', (engine) => {
  const most = engine.startsWith('wasm-float32') ? 1e-5 : 1e-12;

  // Rows that collide in the cache, rows that do not, and rows that do not end with a block.
  it.each([64, 71, 128, 150, 256])('agree with the plain path for a batch of %i', (batchSize) => {
    const wanted = trained('plain', batchSize);
    trained(engine, batchSize).forEach((x, i) => {
      expect(Math.abs(x - wanted[i])).toBeLessThan(most);
    });
  });
});
