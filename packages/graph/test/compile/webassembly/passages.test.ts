import { activations, kernelsFloat32, kernelsFloat64, optimizers, Random } from '@bp-graph/core';
import { Graph, network } from '@bp-graph/graph';
import { train, type LeanTrainOptions } from '@bp-graph/graph/lean';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driveCompiled } from '../../../src/compile/drive-compiled.js';
import { float32, float64, type Arithmetic } from '../../../src/compile/webassembly/code/arithmetic.js';
import { kind } from '../../../src/compile/webassembly/kind.js';
import { passages } from '../../../src/compile/webassembly/passage/index.js';
import type { Rewriting } from '../../../src/compile/webassembly/rewriting.js';
import type { EngineValue } from '../../../src/train/driver.js';
import { randomGraph } from '../../support/random-graph.js';
import { repeated } from '../../support/repeated.js';

const engines = [
  { name: 'wasm-float64', binary: kernelsFloat64, arithmetic: float64 },
  { name: 'wasm-float32', binary: kernelsFloat32, arithmetic: float32 },
] as const;

/** Passages from a given amount of work on, counting how often they are generated. */
function counted(arithmetic: Arithmetic, after: number): Rewriting & { written: number } {
  const { write } = passages(arithmetic);
  const own = {
    after,
    written: 0,
    write: (...given: Parameters<Rewriting['write']>) => {
      own.written++;
      return write(...given);
    },
  };
  return own;
}

describe.each(engines)('passages of $name', ({ name, binary, arithmetic }) => {
  const engine = (rewriting?: Rewriting): EngineValue => {
    const make = { binary, precision: arithmetic };
    const own = kind(name, rewriting === undefined ? make : { ...make, rewriting });
    return (graph, stepper) => driveCompiled(graph, stepper, [own], name);
  };

  it('compute the same as kernels, to the last bit, on 500 random graphs', { timeout: 300_000 }, () => {
    const names = optimizers.names;
    let written = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = new Random(`passages ${seed}`);
        const batchSize = 1 + random.integer(17);
        const options = {
          optimizer: names[seed % names.length],
          learningRate: 0.01,
          batchSize,
          steps: 4,
          seed,
          ...(seed % 3 === 0 ? { penalty: { l2: 0.01 }, clip: { norm: 1 } } : {}),
        };
        const rows = batchSize * 2 + random.integer(batchSize);
        const always = counted(arithmetic, 0);
        const [byKernels, byPassages] = [undefined, always].map((rewriting) => {
          const graph = randomGraph(seed);
          return trained(graph, { ...options, data: similarRows(graph, rows), engine: engine(rewriting) });
        });
        expect(byPassages).toEqual(byKernels);
        written += always.written;
      }),
      { seed: 12, numRuns: 500 },
    );
    // Only graphs that cannot be trained are run without passages.
    expect(written).toBeGreaterThan(450);
  });

  it('compute the same in 200 networks of arbitrary widths and batches', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = new Random(`widths ${seed}`);
        const sizes = Array.from({ length: 2 + random.integer(3) }, () => 1 + random.integer(33));
        const batchSize = 1 + random.integer(17);
        const [byKernels, byPassages] = [undefined, counted(arithmetic, 0)].map((rewriting) => {
          const graph = network(sizes, {
            seed,
            activation: activations.names[seed % activations.names.length],
          });
          const data = { x: table(batchSize * 2, sizes[0]), t: table(batchSize * 2, sizes.at(-1) ?? 1) };
          return trained(graph, { data, batchSize, steps: 4, engine: engine(rewriting) });
        });
        expect(byPassages).toEqual(byKernels);
      }),
      { seed: 13, numRuns: 200 },
    );
  });

  it('compute the same in 30 graphs that repeat themselves, and so are woven', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const one = randomGraph(seed);
        one.setMode({ training: false });
        const spec = repeated(one.toSpec({ values: true }));
        one.dispose();
        const [byKernels, byPassages] = [undefined, counted(arithmetic, 0)].map((rewriting) => {
          const graph = new Graph(spec);
          const data = similarRows(graph, 2 * graph.batch);
          return trained(graph, { data, batchSize: graph.batch, steps: 2, engine: engine(rewriting) });
        });
        expect(byPassages).toEqual(byKernels);
      }),
      { seed: 14, numRuns: 30 },
    );
  });

  it('are generated once, when enough steps are taken to pay for it, however the steps are grouped', () => {
    const never = counted(arithmetic, Infinity);
    const bits = trainedFor(40, { recordEvery: 40, engine: engine(never) });
    expect(never.written).toBe(0);
    for (const recordEvery of [1, 7, 40]) {
      const rewriting = counted(arithmetic, 100_000);
      const losses = trainedFor(40, { recordEvery, engine: engine(rewriting) });
      expect(losses.slice(-PARAMETERS)).toEqual(bits.slice(-PARAMETERS));
      expect(rewriting.written).toBe(1);
    }
  });

  it('are only generated after enough steps to pay for it', () => {
    // 14 operations of 400 multiplications, and 33 parameters times 10 rows: 5,930 a step.
    const written = (steps: number): number => {
      const rewriting = counted(arithmetic, 60_000);
      trainedFor(steps, { engine: engine(rewriting) });
      return rewriting.written;
    };
    expect([written(5), written(40)]).toEqual([0, 1]);
  });

  it('are used with a user-defined optimiser as well', () => {
    const rewriting = counted(arithmetic, 60_000);
    const { kernels: _, ...update } = optimizers.get('sgd').create();
    const optimizer = { ...optimizers.get('sgd'), name: 'own', create: () => update };
    trainedFor(40, { optimizer, engine: engine(rewriting) });
    expect(rewriting.written).toBe(1);
  });
});

/** The parameter count of the network below. */
const PARAMETERS = 33;

function trainedFor(steps: number, options: LeanTrainOptions): number[] {
  const graph = network([2, 8, 1], { seed: 3, activation: 'tanh' });
  return trained(graph, { data: { x: table(20, 2), t: table(20, 1) }, batchSize: 10, steps, ...options });
}

function table(rows: number, units: number) {
  const data = Float64Array.from({ length: rows * units }, (_, i) => Math.sin(1.7 * i + rows));
  return { shape: [rows, units], data };
}

/** The parameters after a run, and the losses of its records, one per step. */
function trained(graph: Graph, options: LeanTrainOptions): number[] {
  const numbers: number[] = [];
  train(graph, { recordEvery: 1, ...options }).subscribe({
    next: ({ loss, engine, refusal }) => {
      expect([engine.slice(0, 4), refusal]).toEqual(['wasm', undefined]);
      numbers.push(loss);
    },
    // Neither takes a step that meets a number that is not finite.
    error: () => numbers.push(NaN),
  });
  for (const { value } of graph.parameters) numbers.push(...value.data);
  graph.dispose();
  return numbers;
}

/** Rows like those of a graph, with every input slightly changed. */
function similarRows(graph: Graph, rows: number): NonNullable<LeanTrainOptions['data']> {
  return Object.fromEntries(
    [...graph.inputs, ...graph.targets].map(({ id, family, value }) => {
      const [own, ...rest] = value.shape;
      const width = value.data.length / own;
      const data = Float64Array.from({ length: rows * width }, (_, k) => {
        const row = Math.floor(k / width);
        const number = value.data[(row % own) * width + (k % width)];
        return family === 'input' ? number * (1 + (row % 37) / 100) : number;
      });
      return [id, { shape: [rows, ...rest], data }];
    }),
  );
}
