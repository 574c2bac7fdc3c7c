import { activation, optimizers, type Optimizer, schedules } from '@bp-graph/core';
import {
  compose,
  ENGINES,
  type Graph,
  network,
  train,
  type TrainingRecord,
  type TrainOptions,
} from '@bp-graph/graph';
import { inWorker } from '@bp-graph/graph/worker';
import { BehaviorSubject, firstValueFrom, skip, take, tap } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { elaborateRun, elevenRows as data } from '../support/eleven-rows.js';
import { allOf, errorOf } from '../support/ways.js';

/** A network with dropout and a clamped unit, so that masks and clamps must be transferred too. */
function heldNet(): Graph {
  const { graph, h } = compose((g) => {
    const h = g.layer('hidden', g.input('x', 2), 5, 'tanh');
    const y = g.layer('output', g.dropout(h, { rate: 0.3, seed: 4 }), 1, 'sigmoid');
    g.loss('binary-cross-entropy', y, g.target('t', 1));
    return { h };
  });
  h.clamp(0.25, 3);
  return graph;
}

const OPTIONS: TrainOptions = { ...elaborateRun, validation: data };

/** The contents of the records, except where they were computed. */
const said = (records: readonly TrainingRecord[]) => records.map(({ worker: _, ...record }) => record);

const numbersOf = (graph: Graph): number[] => graph.parameters.flatMap(({ value }) => Array.from(value.data));

describe.each(ENGINES)('a run on the engine %s in a worker', (engine) => {
  it.each([1, 3, 7, 100])(
    'emits the same records as on the calling thread, %i steps each, bit for bit',
    async (every) => {
      const options = { ...OPTIONS, steps: 40, recordEvery: every, engine };
      const [here, there] = [heldNet(), heldNet()];
      const wanted = await allOf(train(here, options));
      const found = await allOf(train(there, { ...options, worker: inWorker }));
      expect(said(found)).toEqual(said(wanted));
      expect(found.every(({ worker, engine: ran }) => worker === true && ran === engine)).toBe(true);
      expect(found.at(-1)?.checkpoint()).toEqual(wanted.at(-1)?.checkpoint());
      expect(there.toSpec({ values: true })).toEqual(here.toSpec({ values: true }));
    },
  );

  it('is stopped by a rule at the same step', async () => {
    const options = { ...OPTIONS, engine, stop: { noBetterFor: 9 }, recordEvery: 50 };
    const wanted = await allOf(train(heldNet(), options));
    const found = await allOf(train(heldNet(), { ...options, worker: inWorker }));
    expect(said(found)).toEqual(said(wanted));
    expect(found.at(-1)?.stopped).toBe('noBetterFor');
    expect(found.at(-1)?.checkpoint()).toEqual(wanted.at(-1)?.checkpoint());
  });

  it('can be continued on the calling thread, and the other way round', async () => {
    const straight = await lastCheckpoint(heldNet(), { ...OPTIONS, engine, steps: 30 });
    const first = (worker: boolean) =>
      firstValueFrom(
        train(heldNet(), {
          ...OPTIONS,
          engine,
          recordEvery: 7,
          ...(worker ? { worker: inWorker } : {}),
        }).pipe(
          tap((record) => expect(record.worker).toBe(worker ? true : undefined)),
          skip(1),
          take(1),
          tap((record) => (kept = structuredClone(record.checkpoint()))),
        ),
      );
    let kept: TrainOptions['from'];
    await first(true);
    expect(kept?.step).toBe(14);
    expect(await lastCheckpoint(heldNet(), { ...OPTIONS, engine, steps: 30, from: kept! })).toEqual(straight);
    await first(false);
    const options = { ...OPTIONS, engine, steps: 30, from: kept!, worker: inWorker };
    expect(await lastCheckpoint(heldNet(), options)).toEqual(straight);
  });

  it('applies changes made on a record at once: parameters, freezing, clamped units, learning rates', async () => {
    const run = async (options: Partial<TrainOptions>) => {
      const graph = network([2, 3, 1], { seed: 1 });
      const learningRate = new BehaviorSubject(0.5);
      const records: TrainingRecord[] = [];
      await train(graph, { data, batchSize: 4, epochs: 12, engine, learningRate, ...options }).forEach(
        (record) => {
          records.push(record);
          if (record.epoch === 1) graph.parameter('hidden/weights').freeze();
          if (record.epoch === 3) graph.parameter('output/bias').set([0.75]);
          if (record.epoch === 5) graph.node('hidden/tanh').clamp(0.1, 1);
          if (record.epoch === 7) learningRate.next(0.125);
          if (record.epoch === 9) graph.parameter('hidden/weights').unfreeze();
        },
      );
      return { records: said(records), numbers: numbersOf(graph) };
    };
    expect(await run({ worker: inWorker })).toEqual(await run({}));
  });

  it('applies values fed on a record at once in full-batch training', async () => {
    const run = async (options: Partial<TrainOptions>) => {
      const graph = network([2, 3, 1], { seed: 1 });
      const losses: number[] = [];
      await train(graph, { data, steps: 12, recordEvery: 2, engine, ...options }).forEach(
        ({ loss, toStep }) => {
          losses.push(loss);
          if (toStep === 5) graph.input('x').set({ ...data.x, data: data.x.data.map((x) => 1 - x) });
        },
      );
      return { losses, numbers: numbersOf(graph) };
    };
    expect(await run({ worker: inWorker })).toEqual(await run({}));
  });

  it('leaves the graph in the state of the last emitted record, whenever it is ended', async () => {
    const numbersAfter = async (steps: number): Promise<number[]> => {
      const graph = heldNet();
      await allOf(train(graph, { ...OPTIONS, engine, steps }));
      return numbersOf(graph);
    };
    for (const records of [1, 4, 9]) {
      const graph = heldNet();
      await allOf(train(graph, { ...OPTIONS, engine, recordEvery: 2, worker: inWorker }).pipe(take(records)));
      expect(numbersOf(graph)).toEqual(await numbersAfter(2 * records));
    }
  });

  it('fails at the same step as on the calling thread, with the parameters before that step', async () => {
    const x = { shape: [11, 2], data: data.x.data.slice() };
    x.data[15] = NaN;
    const options = {
      ...OPTIONS,
      data: { ...data, x },
      shuffle: false,
      batchSize: 2,
      engine,
      recordEvery: 100,
    };
    const { validation: _, ...rest } = options;
    const [here, there] = [heldNet(), heldNet()];
    const wanted = await errorOf(train(here, rest));
    const found = await errorOf(train(there, { ...rest, worker: inWorker }));
    expect(found).toEqual(wanted);
    expect(found).toMatchObject({ name: 'NonFiniteFault', node: 'x', step: 3 });
    expect(numbersOf(there)).toEqual(numbersOf(here));
  });
});

it('with far more records than frames all records are emitted, while node subscribers only get the latest values', async () => {
  const graph = network([2, 5, 1], { seed: 4 });
  const heard: number[] = [];
  const watching = graph.node('output/bias').value$.subscribe(({ data: [bias] }) => heard.push(bias));
  const options = { data, batchSize: 4, steps: 20_000, recordEvery: 1, engine: 'auto' } as const;
  const records = await allOf(train(graph, { ...options, worker: inWorker }));
  watching.unsubscribe();
  expect(records.map(({ toStep }) => toStep)).toEqual(Array.from({ length: 20_000 }, (_, step) => step));
  expect(heard.length).toBeLessThan(5000);
  expect(heard.at(-1)).toBe(graph.parameter('output/bias').value.data[0]);
});

const sine = activation({
  name: 'sine',
  symbol: 'sin',
  value: Math.sin,
  derivative: Math.cos,
  formula: { value: 'sin(x)', derivative: 'cos(x)' },
  facts: { range: [-1, 1], monotone: false, smooth: true, saturation: 'none' },
});

const ownOptimizer: Optimizer = { ...optimizers.get('sgd'), name: 'own' };

describe('a run in a worker', () => {
  it.each<[string, RegExp, Partial<TrainOptions>, () => Graph]>([
    ['an operation', /at node wave\/sine: found "sine"/, {}, () => ownNet()],
    ['an optimiser', /at optimiser: found "own"/, { optimizer: ownOptimizer }, heldNet],
    [
      'a schedule',
      /schedule: found "mine"/,
      { schedule: { ...schedules.get('cosine'), name: 'mine' } },
      heldNet,
    ],
    [
      'a parameter that is held',
      /at node output\/bias/,
      {},
      () => {
        const graph = network([2, 3, 1], { seed: 2 });
        graph.parameter('output/bias').clamp(0);
        return graph;
      },
    ],
  ])(
    'stays on the calling thread for %s that cannot be transferred, and every record says why',
    async (_, message, options, make) => {
      const { validation: __, ...base } = { ...OPTIONS, steps: 6, ...options };
      const [here, there] = [make(), make()];
      const wanted = await allOf(train(here, base));
      const found = await allOf(train(there, { ...base, worker: inWorker }));
      expect(found.length).toBeGreaterThan(1);
      for (const { worker, refusal } of found) {
        expect(worker).toBeUndefined();
        expect(refusal?.message).toMatch(message);
        expect(refusal?.message).toMatch(/cannot cross into a worker.*stays on the calling thread/);
      }
      expect(found.map(({ loss }) => loss)).toEqual(wanted.map(({ loss }) => loss));
      expect(numbersOf(there)).toEqual(numbersOf(here));
    },
  );

  it('uses a definition from the library in the worker', async () => {
    const options = { ...OPTIONS, steps: 3, optimizer: optimizers.get('adam'), worker: inWorker };
    const records = await allOf(train(heldNet(), options));
    expect(records.map(({ worker, refusal }) => [worker, refusal])).toEqual([[true, undefined]]);
  });
});

it('the reason why the worker uses another engine than requested is returned with the records', async () => {
  const { graph, y } = compose((g) => {
    const y = g.softmax(g.linear('y', g.input('x', 2), 2));
    g.loss('mean-squared-error', y, g.target('t', 2));
    return { y };
  });
  y.clamp(0.5, 0);
  const options: TrainOptions = { data: { x: data.x, t: data.x }, steps: 1, engine: 'typescript' };
  const [wanted] = await allOf(train(graph, options));
  const [found] = await allOf(train(graph, { ...options, worker: inWorker }));
  expect(found.worker).toBe(true);
  expect(found.engine).toBe(wanted.engine);
  expect(found.refusal?.message).toBe(wanted.refusal?.message);
});

it('a run without steps starts no worker', async () => {
  const graph = heldNet();
  expect(await allOf(train(graph, { ...OPTIONS, epochs: 0, worker: inWorker }))).toEqual([]);
});

function ownNet(): Graph {
  return compose((g) => {
    const y = g.layer('wave', g.input('x', 2), 1, sine);
    g.loss('half-squared-error', y, g.target('t', 1));
    return {};
  }).graph;
}

async function lastCheckpoint(graph: Graph, options: TrainOptions) {
  return (await allOf(train(graph, options))).at(-1)?.checkpoint();
}
