import { optimizers, Random, type Tensor } from '@bp-graph/core';
import {
  compose,
  type Engine,
  ENGINES,
  type Graph,
  network,
  probe,
  Stepper,
  train,
  type TrainOptions,
} from '@bp-graph/graph';
import { engine as engineOf } from '@bp-graph/graph/engines';
import { describe, expect, it } from 'vitest';

const compiled = ENGINES.filter((engine) => engine !== 'plain');

/** The precision of an engine relative to float64: 2⁻²⁴ against 2⁻⁵³. */
const coarseness = (engine: Engine): number => (engine === 'wasm-float32' ? 2 ** 29 : 1);

const table = (rows: number, units: number): Tensor => ({
  shape: [rows, units],
  data: Float64Array.from({ length: rows * units }, (_, i) => Math.sin(1.7 * i + rows)),
});

/** The largest difference in a parameter between the same run on an engine and on the graph itself. */
function deviation(engine: Engine, sizes: readonly number[], rows: number, options: TrainOptions): number {
  const data = { x: table(rows, sizes[0]), t: table(rows, sizes[sizes.length - 1]) };
  const run = (own: Engine): number[] => {
    const graph = network(sizes, { seed: 3, output: 'tanh', loss: 'mean-squared-error' });
    train(graph, { data, seed: 5, ...options, engine: own }).subscribe((record) => {
      expect(record.engine).toBe(own);
    });
    return numbersOf(graph);
  };
  const wanted = run('plain');
  return Math.max(...run(engine).map((x, i) => Math.abs(x - wanted[i])));
}

function numbersOf(graph: Graph): number[] {
  return graph.parameters.flatMap(({ value }) => Array.from(value.data));
}

describe.each(compiled)('training on the engine %s gives the parameters of the plain path', (engine) => {
  it.each(['sgd', 'momentum'] as const)('to 1e-10 after 50 steps of %s', (optimizer) => {
    const options = { steps: 50, batchSize: 4, learningRate: 0.05, optimizer };
    expect(deviation(engine, [2, 8, 3, 1], 11, options)).toBeLessThan(1e-10 * coarseness(engine));
  });

  it.each(optimizers.names)('to 1e-12 after one update of %s', (optimizer) => {
    expect(deviation(engine, [3, 5, 2], 6, { steps: 1, optimizer })).toBeLessThan(1e-12 * coarseness(engine));
  });

  it('with penalties, clipping and a schedule', () => {
    const options: TrainOptions = {
      steps: 20,
      batchSize: 3,
      penalty: { l1: 0.01, l2: 0.02 },
      clip: { value: 0.2, norm: 0.3 },
      schedule: ['exponential', { gamma: 0.9 }],
    };
    expect(deviation(engine, [2, 4, 1], 7, options)).toBeLessThan(1e-12 * coarseness(engine));
  });

  it('with clipping of gradients down to the least there are', () => {
    // The inverses of some are infinite, in float32 or in float64.
    for (const tiny of [1e-30, 1e-37, 1e-40, 1e-44, 1e-300, 1e-309, 5e-324]) {
      const run = (own: Engine): number[] => {
        const { graph } = compose((g) => {
          const sum = g.weightedSum(g.input('x', 2, [[1, 0]]), g.parameter('w', [[0.5, 0.25]]));
          g.loss('half-squared-error', g.scale(sum, { factor: tiny }), g.target('t', 1, [[1]]), { id: 'E' });
          return {};
        });
        train(graph, { steps: 3, engine: own, learningRate: 0.1, clip: { norm: 1 } }).subscribe();
        return numbersOf(graph);
      };
      expect(run(engine)).toEqual(run('plain'));
    }
  });

  it.each(Array.from({ length: 33 }, (_, k) => k + 1))('for layers of width %i', (width) => {
    expect(deviation(engine, [width, width, 1], 5, { steps: 2, batchSize: 3 })).toBeLessThan(
      1e-12 * coarseness(engine),
    );
  });

  it.each(Array.from({ length: 17 }, (_, k) => k + 1))(
    'for batches of %i rows and a short last one of one row',
    (batchSize) => {
      const rows = batchSize === 1 ? 1 : batchSize + 1;
      expect(deviation(engine, [2, 3, 2], rows, { epochs: 2, batchSize })).toBeLessThan(
        1e-12 * coarseness(engine),
      );
    },
  );

  it('even if parameters are frozen or set in between', () => {
    const run = (own: Engine): number[] => {
      const graph = network([2, 3, 1], { seed: 1 });
      const data = { x: table(6, 2), t: table(6, 1) };
      train(graph, { data, epochs: 4, batchSize: 2, engine: own }).subscribe(({ epoch }) => {
        if (epoch === 0) graph.parameter('hidden/weights').freeze();
        if (epoch === 1) graph.parameter('output/bias').set([0.75]);
      });
      return numbersOf(graph);
    };
    const wanted = run('plain');
    run(engine).forEach((x, i) => {
      expect(Math.abs(x - wanted[i])).toBeLessThan(1e-12 * coarseness(engine));
    });
  });

  it('with penalties, which do not apply to frozen parameters', () => {
    const run = (own: Engine): number[] => {
      const graph = network([2, 3, 1], { seed: 1 });
      graph.parameter('hidden/weights').freeze();
      const losses: number[] = [];
      const data = { x: table(6, 2), t: table(6, 1) };
      train(graph, { data, steps: 3, penalty: { l2: 0.5 }, engine: own }).subscribe(({ loss }) =>
        losses.push(loss),
      );
      return [...losses, ...numbersOf(graph)];
    };
    const wanted = run('plain');
    run(engine).forEach((x, i) => {
      expect(Math.abs(x - wanted[i])).toBeLessThan(1e-12 * coarseness(engine));
    });
  });

  it('when two runs alternate on one graph, each from where the other has got to', () => {
    const run = (own: Engine): number[] => {
      const graph = network([2, 3, 1], { seed: 1 });
      const data = { x: table(6, 2), t: table(6, 1) };
      const steppers = [0.5, 0.1].map((learningRate) => new Stepper(graph, { data, learningRate }));
      const drivers = steppers.map((stepper) => engineOf(own)(graph, stepper));
      for (let step = 1; step < 20; step++) for (const driver of drivers) driver.run(step);
      return numbersOf(graph);
    };
    const wanted = run('plain');
    run(engine).forEach((x, i) => {
      expect(Math.abs(x - wanted[i])).toBeLessThan(1e-11 * coarseness(engine));
    });
  });

  it('on rows that replace a batch, and reports the steps that the engine has not taken itself', () => {
    const run = (own: Engine): [numbers: number[], taken: string[]] => {
      const graph = network([2, 3, 1], { seed: 1 });
      const data = { x: table(6, 2), t: table(6, 1) };
      const taken: string[] = [];
      train(graph, { data, steps: 6, batchSize: 2, recordEvery: 1, engine: own }).subscribe((record) => {
        taken.push(record.refusal === undefined ? record.engine : `${record.engine}: ${record.refusal.what}`);
        if (record.toStep === 2) graph.input('x').set([1, 2, 3, 4]);
      });
      return [numbersOf(graph), taken];
    };
    const [wanted] = run('plain');
    const [found, taken] = run(engine);
    found.forEach((x, i) => {
      expect(Math.abs(x - wanted[i])).toBeLessThan(1e-12 * coarseness(engine));
    });
    const own = Array.from({ length: 6 }, (_, step) =>
      step === 3 ? 'plain: a batch was replaced by hand' : engine,
    );
    expect(taken).toEqual(own);
  });

  it('updating the graph when it is read, not for every record', () => {
    const graph = network([2, 3, 1], { seed: 1 });
    const data = { x: table(6, 2), t: table(6, 1) };
    const before = graph.wave;
    let records = 0;
    train(graph, { data, epochs: 10, engine }).subscribe(() => records++);
    expect(records).toBe(10);
    // One wave shows the first batch, one the end of the run.
    expect(graph.wave - before).toBe(2);

    let heard = 0;
    graph.node('output/bias').value$.subscribe(() => heard++);
    train(graph, { data, epochs: 10, engine }).subscribe();
    expect(heard).toBe(11);
  });

  it('and stops before any is written if a row of the data is not finite', () => {
    for (let row = 0; row < 5; row++) {
      const x = table(5, 2);
      x.data[2 * row] = NaN;
      const graph = network([2, 3, 1], { seed: 1 });
      const before = numbersOf(graph);
      let error: unknown;
      train(graph, { data: { x, t: table(5, 1) }, steps: 1, engine }).subscribe({
        error: (e: unknown) => (error = e),
      });
      expect(error).toMatchObject({ node: 'x', step: 0 });
      expect(numbersOf(graph)).toEqual(before);
    }
  });
});

it('an engine takes any number of steps at once on another number of rows set by hand', () => {
  const graph = network([1, 1], { seed: 1 });
  const stepper = new Stepper(graph, { data: { x: [[1], [2]], t: [[0], [1]] } });
  graph.feed({ x: [[3]], t: [[1]] });
  engineOf('typescript')(graph, stepper).run(10_000);
  expect(stepper.step).toBe(10_000);
});

describe('float32 reports overflow at numbers that float64 could hold', () => {
  /** Two losses of the outputs v · x and w · x. */
  const overflow = (x: number, v: number, w: number, weight = 1) => {
    const { graph } = compose((g) => {
      const input = g.input('x', 1, [[x]]);
      const t = g.target('t', 1, [[0]]);
      ['v', 'w'].forEach((name, k) => {
        const y = g.weightedSum(input, g.parameter(name, [[[v, w][k]]]), undefined, { id: `${name}x` });
        g.loss('half-squared-error', y, t, { id: `E${k + 1}`, weight: k === 0 ? 1 : weight });
      });
      return {};
    });
    let error: unknown;
    train(graph, { steps: 1, engine: 'wasm-float32' }).subscribe({ error: (e: unknown) => (error = e) });
    expect(graph.parameters.map(({ value }) => value.data[0])).toEqual([v, w]);
    return error;
  };

  it.each([
    ['a node in the middle', [1e20, 1e-20, 1e20], 'wx', 'value'],
    ['the first loss', [1, 1e20, 1e-3], 'E1', 'value'],
    ['another loss', [1, 1e-3, 1e20], 'E2', 'value'],
    ['the sum of the losses', [1, 2e19, 2e19], 'E2', 'value'],
    ['a weighted loss', [1, 1, 1e10, 1e30], 'E2', 'value'],
    ['a gradient', [1e30, 1e-45, 1e-15], 'w', 'gradient'],
  ] as const)('in %s', (_, [x, v, w, weight], node, kind) => {
    expect(overflow(x, v, w, weight)).toMatchObject({ node, step: 0, what: `non-finite ${kind}` });
  });
});

it('a graph that cannot be compiled trains on the plain path, and its records say why', () => {
  const graph = network([2, 3, 1], { seed: 1 });
  graph.parameter('hidden/weights').clamp(0.5, 0);
  const data = { x: table(4, 2), t: table(4, 1) };
  train(graph, { data, steps: 1, engine: 'typescript' }).subscribe(({ engine, refusal }) => {
    expect(engine).toBe('plain');
    expect(refusal?.message).toMatch(/cannot be compiled: a parameter that is held: at node hidden\/weights/);
  });
  expect(Number.isFinite(probe(graph, { values: data }).loss)).toBe(true);
});

/** The losses of a few steps on an engine; what it throws, as text. */
function lossesOf(graph: Graph, engine: Engine): (number | string)[] {
  const losses: (number | string)[] = [];
  train(graph, { steps: 4, recordEvery: 1, learningRate: 0.05, engine }).subscribe({
    next: ({ loss }) => losses.push(loss),
    error: (error: Error) => losses.push(error.message),
  });
  return losses;
}

/** Two tasks that share a hidden layer. */
function twoTasks(): Graph {
  const { graph } = compose(
    (g) => {
      const hidden = g.layer('hidden', g.input('x', 1, [[1], [3]]), 2, 'tanh');
      for (const task of ['A', 'B']) {
        const target = g.target(`t${task}`, 1, [[1], [0]]);
        g.loss('mean-squared-error', g.linear(`y${task}`, hidden, 1), target, { id: task });
      }
      return {};
    },
    { random: new Random(1) },
  );
  return graph;
}

it.each(compiled)('a task that is switched off leaves the other one learning on the engine %s', (engine) => {
  const [graph, wanted] = [twoTasks(), twoTasks()];
  for (const each of [graph, wanted]) each.node('A').ablate();
  const losses = lossesOf(graph, engine);
  lossesOf(wanted, 'plain').forEach((loss, k) => {
    expect(losses[k]).toBeCloseTo(Number(loss), engine === 'wasm-float32' ? 5 : 11);
  });
});

it.each(ENGINES)('a graph without a loss is refused on the engine %s', (engine) => {
  const { graph } = compose((g) => {
    g.layer('hidden', g.input('x', 1, [[1]]), 2, 'tanh');
    return {};
  });
  expect(lossesOf(graph, engine)).toEqual([
    'nothing to differentiate: expected a g.loss or a scalar node at the end',
  ]);
});
