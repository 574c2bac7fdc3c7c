import { optimizers, type Tensor } from '@bp-graph/core';
import {
  ENGINES,
  type Graph,
  network,
  NonFiniteFault,
  train,
  type TrainingRecord,
  type TrainOptions,
} from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { errorOf, WAYS } from '../support/ways.js';

const table = (rows: number, units: number): Tensor => ({
  shape: [rows, units],
  data: Float64Array.from({ length: rows * units }, (_, i) => Math.sin(1.7 * i + rows)),
});

const rows = (count: number) => ({ x: table(count, 2), t: table(count, 1) });

const net = (): Graph => network([2, 5, 1], { seed: 3, output: 'identity', loss: 'mean-squared-error' });

function numbersOf(graph: Graph): number[] {
  return graph.parameters.flatMap(({ value }) => Array.from(value.data));
}

/** All notifications of a run. */
function listen(graph: Graph, options: TrainOptions) {
  const heard = { records: [] as TrainingRecord[], error: undefined as unknown, completed: false };
  train(graph, options).subscribe({
    next: (record) => heard.records.push(record),
    error: (error: unknown) => (heard.error = error),
    complete: () => (heard.completed = true),
  });
  return heard;
}

describe.each(ENGINES)('on the engine %s', (engine) => {
  it.each([{ epochs: 0 }, { steps: 0 }, { steps: 0, epochs: 3 }])(
    'a run of %o completes and changes nothing',
    (none) => {
      const graph = net();
      const before = graph.toSpec();
      expect(listen(graph, { data: rows(4), engine, ...none })).toEqual({
        records: [],
        error: undefined,
        completed: true,
      });
      expect(graph.toSpec()).toEqual(before);
    },
  );

  it('a single sample is learned as on the plain path', () => {
    const [graph, plain] = [net(), net()];
    const { records, completed } = listen(graph, { data: rows(1), steps: 5, engine });
    expect(records.map((record) => record.engine)).toEqual(Array(5).fill(engine));
    expect(completed).toBe(true);
    listen(plain, { data: rows(1), steps: 5 });
    const wanted = numbersOf(plain);
    numbersOf(graph).forEach((x, i) => {
      expect(Math.abs(x - wanted[i])).toBeLessThan(engine === 'wasm-float32' ? 1e-6 : 1e-14);
    });
  });

  it.each(['x', 't'] as const)('no data for %s is an error, and nothing is changed', (id) => {
    const graph = net();
    const before = numbersOf(graph);
    const empty = { shape: id === 'x' ? [0, 2] : [0, 1], data: new Float64Array(0) };
    const none = { x: { ...empty, shape: [0, 2] }, t: { ...empty, shape: [0, 1] } };
    expect(String(listen(graph, { data: none, engine }).error)).toMatch(/no data to train on: found 0/);
    expect(String(listen(graph, { data: { ...rows(3), [id]: empty }, engine }).error)).toMatch(
      /data of different lengths/,
    );
    expect(String(listen(graph, { data: {}, engine }).error)).toMatch(/no data to train on/);
    expect(numbersOf(graph)).toEqual(before);
  });

  describe('a number that is not finite, whichever row it is in,', () => {
    const cases = (['x', 't'] as const).flatMap((id) =>
      [NaN, Infinity, -Infinity].flatMap((bad) => Array.from({ length: 5 }, (_, row) => ({ id, bad, row }))),
    );

    it.each(cases)(
      'such as $bad in row $row of $id, stops its step and leaves the parameters unchanged',
      ({ id, bad, row }) => {
        const data = rows(5);
        data[id].data[row * data[id].shape[1]] = bad;
        const options = { data, batchSize: 2, seed: 8, epochs: 1, recordEvery: 3, engine };
        const graph = net();
        const { error } = listen(graph, options);
        expect(error).toBeInstanceOf(NonFiniteFault);
        const { step, node } = error as NonFiniteFault;
        expect(node).toBe(id);

        const before = net();
        if (step > 0) expect(listen(before, { ...options, steps: step }).completed).toBe(true);
        expect(numbersOf(graph)).toEqual(numbersOf(before));
        expect(listen(net(), { ...options, steps: step + 1 }).error).toMatchObject({ step, node });
      },
    );

    it.each(optimizers.names)('leaves the state of %s unchanged', (optimizer) => {
      const data = rows(5);
      data.x.data[8] = NaN;
      const graph = net();
      const before = numbersOf(graph);
      for (let k = 0; k < 2; k++) {
        const { error } = listen(graph, {
          data,
          steps: 1,
          optimizer,
          engine,
          penalty: { l2: 0.1 },
          clip: { norm: 1 },
        });
        expect(error).toMatchObject({ node: 'x', step: 0 });
      }
      expect(numbersOf(graph)).toEqual(before);
    });
  });
});

describe.each(WAYS)('on the engine $name', (way) => {
  const net = (): Graph => network([2, 3, 3], { seed: 3, output: 'identity', loss: 'softmax-cross-entropy' });
  const classes = (...indices: number[]): Tensor => ({
    shape: [indices.length, 1],
    data: Float64Array.from(indices),
  });

  it('a class index that there is not is reported with the step whose batch has it', async () => {
    const data = { x: table(5, 2), t: classes(0, 1, 2, 0, 7) };
    const options: TrainOptions = { data, batchSize: 3, shuffle: false, steps: 4, recordEvery: 1 };
    expect(await errorOf(way.train(net(), options))).toMatchObject({
      what: 'not a class index',
      where: 'node E, target of row 1, in the batch of step 1',
      found: 7,
      expected: 'a whole number from 0 to 2',
    });
  });

  it('one in the very first batch is, too, and one in the only batch by its row', async () => {
    const data = { x: table(3, 2), t: classes(0, 0.5, 2) };
    const options: TrainOptions = { data, shuffle: false, steps: 4 };
    expect(await errorOf(way.train(net(), { ...options, batchSize: 2 }))).toMatchObject({
      where: 'node E, target of row 1, in the batch of step 0',
    });
    expect(await errorOf(way.train(net(), options))).toMatchObject({ where: 'node E, target of row 1' });
  });
});
