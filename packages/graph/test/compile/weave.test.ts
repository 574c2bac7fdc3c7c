import { type GraphSpec, Graph, train, type TrainOptions, type Engine } from '@bp-graph/graph';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDED, NOTHING } from '../../src/compile/sum-start.js';
import type { KernelCall, Product } from '../../src/compile/webassembly/operation.js';
import { roll } from '../../src/compile/webassembly/roll.js';
import { weave } from '../../src/compile/webassembly/weave/index.js';
import { randomGraph } from '../support/random-graph.js';
import { repeated } from '../support/repeated.js';

function trained(spec: GraphSpec, engine: Engine, options: Partial<TrainOptions>): number[] {
  const graph = new Graph(spec);
  // Two batches, with different numbers for every copy; targets stay unchanged, since they may be class indices.
  const data = Object.fromEntries(
    [...graph.inputs, ...graph.targets].map(({ id, family, value: { shape, data: numbers } }, k) => {
      const factor = family === 'input' ? 1 + (k % 37) / 100 : 1;
      const all = [...numbers, ...numbers].map((x, i) => x * (i < numbers.length ? factor : 1));
      return [id, { shape: [2 * shape[0], ...shape.slice(1)], data: Float64Array.from(all) }];
    }),
  );
  train(graph, { data, batchSize: graph.batch, shuffle: false, ...options, engine }).subscribe((record) => {
    expect(record.engine).toBe(engine);
  });
  const numbers = graph.parameters.flatMap(({ value }) => Array.from(value.data));
  graph.dispose();
  return numbers;
}

describe('a graph repeated many times trains as on the plain path', () => {
  it.each(['wasm-float64', 'wasm-float32'] as const)(
    'on %s, 100 random graphs',
    { timeout: 300_000 },
    (engine) => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const graph = randomGraph(seed);
          graph.setMode({ training: false });
          const spec = graph.toSpec({ values: true });
          graph.dispose();
          const options = { steps: 2, learningRate: 0.01 };
          const many = repeated(spec);
          const [wanted, found] = [trained(many, 'plain', options), trained(many, engine, options)];
          const limit = engine === 'wasm-float64' ? 1e-11 : 1e-4;
          const size = Math.max(1, ...wanted.map(Math.abs));
          const off = wanted.map((x, i) => (Object.is(x, found[i]) ? 0 : Math.abs(x - found[i]) / size));
          expect(Math.max(0, ...off)).toBeLessThan(limit);
        }),
        { seed: 8, numRuns: 100 },
      );
    },
  );
});

describe('a graph drawn sample by sample', () => {
  const SAMPLES = 50;
  const [SIZE, ONE, WEIGHTS, DATA, PLACES] = [8, 0, 64, 1024, 8192];
  const [line, single] = [
    { row: 8, column: 8 },
    { row: 8, column: 8 },
  ];
  const product = (a: number, b: number, c: number): Product => ({
    ...{ kernel: 'product', rows: 1, depth: 1, columns: 1, start: NOTHING, bias: 0, biasStep: 0 },
    ...{ a: { at: a, ...line }, b: { at: b, ...single }, c: { at: c, ...line } },
  });
  const copy = (from: number, into: number, add: number): KernelCall => ({
    ...{ kernel: 'scale', variant: 0 },
    operands: { into, add, from, bytes: SIZE, factor: ONE },
  });
  // For each sample u = w₁ · x₁ and v = w₂ · x₂, then s = u + v, then E += s · s.
  const E = 32_000;
  const operations = Array.from({ length: SAMPLES }, (_, k) => {
    const [u, v, s] = [0, 16, 32].map((offset) => PLACES + 48 * k + offset);
    return [
      product(WEIGHTS, DATA + 16 * k, u),
      product(WEIGHTS + 16, DATA + 16 * k + 8, v),
      ...[copy(u, s, 0), copy(v, s, 1)],
      { ...product(s, s, E), start: k === 0 ? NOTHING : ADDED },
    ];
  }).flat();
  const loom = { size: SIZE, ones: new Set([ONE]), fixed: [[E, E + SIZE]] as const, start: 65_536 };

  it('becomes one matrix product', () => {
    const woven = weave(operations, loom);
    const short = roll(woven?.operations ?? []);
    expect(
      short.map((each) => (each.kernel === 'product' ? [each.rows, each.depth, each.columns] : [])),
    ).toEqual([
      [1, 2, SAMPLES],
      [1, SAMPLES, 1],
    ]);
    expect(woven?.end).toBeGreaterThanOrEqual(loom.start + SAMPLES * SIZE);
  });

  it('keeps intermediate results that others read', () => {
    const fixed = [[PLACES, PLACES + 48 * SAMPLES] as const, ...loom.fixed];
    const woven = weave(operations, { ...loom, fixed });
    expect(woven?.operations).toHaveLength(operations.length);
    expect(woven?.end).toBe(loom.start);
  });

  it('is left unwoven around instructions whose memory accesses are unknown', () => {
    const core: KernelCall = { kernel: 'core', operands: { step: 0 }, variant: 0 };
    expect(weave([...operations, core], loom)).toBeUndefined();
  });
});
