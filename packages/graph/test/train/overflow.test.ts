import { compose, type Graph, NonFiniteFault, type TrainOptions } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { allOf, errorOf, trainBy, WAYS } from '../support/ways.js';

/** A network of one weight, and a small one, whose loss stays finite however large they are. */
const bounded = (w: number): Graph =>
  compose((g) => {
    const y = g.tanh(g.weightedSum(g.input('x', 1), g.parameter('w', [[w]])));
    const z = g.tanh(g.weightedSum(g.input('x2', 1), g.parameter('small', [[0.5]])));
    g.loss('half-squared-error', g.add(y, z), g.target('t', 1));
    return {};
  }).graph;

const rows = (...numbers: number[]) => ({
  shape: [numbers.length, 1],
  data: Float64Array.from(numbers),
});

const data = { x: rows(1, 2, 3), x2: rows(-1, 0, 1), t: rows(0.5, 1, 0) };

const numbersOf = (graph: Graph): number[] => graph.parameters.flatMap(({ value }) => Array.from(value.data));

describe.each(WAYS)('on the engine $name', (way) => {
  describe('a penalty that makes a finite loss overflow', () => {
    const size = way.isCoarse ? 1e15 : 1e150;
    // The weight is multiplied by −10 with each step, until its square overflows at step 5.
    const growing: TrainOptions = {
      data,
      batchSize: 1,
      learningRate: 10,
      penalty: { l2: 1.1 },
      optimizer: ['momentum', { momentum: 0 }],
      stop: { noBetterFor: 50 },
    };

    it('stops the first step before anything is written', async () => {
      const graph = bounded(-1e6 * size);
      const before = numbersOf(graph);
      const error = await errorOf(way.train(graph, { ...growing, steps: 3 }));
      expect(error).toBeInstanceOf(NonFiniteFault);
      expect(error).toMatchObject({
        what: 'non-finite penalty',
        node: 'w',
        step: 0,
        kind: 'penalty',
        found: Infinity,
        expected: 'finite numbers; this step changed no parameter',
      });
      expect(numbersOf(graph)).toEqual(before);
    });

    it('names the first of several weights whose penalties overflow', async () => {
      const { graph } = compose((g) => {
        const x = g.input('x', 1);
        const sums = ['small', 'first', 'second'].map((id) => {
          return g.tanh(g.weightedSum(x, g.parameter(id, [[id === 'small' ? 0.5 : 1e6 * size]])));
        });
        g.loss('half-squared-error', g.add(...sums), g.target('t', 1));
        return {};
      });
      const { x, t } = data;
      const error = await errorOf(way.train(graph, { ...growing, data: { x, t }, steps: 3 }));
      expect(error).toMatchObject({ what: 'non-finite penalty', node: 'first', step: 0 });
    });

    it('stops a long record at its step, with the parameters of the step before', async () => {
      const [graph, short] = [bounded(size), bounded(size)];
      const records = await allOf(trainBy(way, short, { ...growing, steps: 5 }));
      expect(records.every(({ loss }) => loss < Infinity)).toBe(true);
      const error = await errorOf(way.train(graph, { ...growing, steps: 100, recordEvery: 100 }));
      expect(error).toMatchObject({ what: 'non-finite penalty', node: 'w', step: 5 });
      expect(numbersOf(graph)).toEqual(numbersOf(short));
      // The position, the optimiser and the rules of a resumed run are those of that step, too.
      const from = records.at(-1)!.checkpoint();
      expect(await errorOf(way.train(short, { ...growing, steps: 100, from }))).toEqual(error);
    });

    it('stops it with watchers, who have seen the step before', async () => {
      const graph = bounded(size);
      let seen = NaN;
      const watching = graph.parameter('w').value$.subscribe(({ data: [w] }) => (seen = w));
      const error = await errorOf(way.train(graph, { ...growing, steps: 100, recordEvery: 100 }));
      watching.unsubscribe();
      expect(error).toMatchObject({ what: 'non-finite penalty', step: 5 });
      expect(graph.parameter('w').value.data[0]).toBe(seen);
    });
  });

  // Half of the greatest number as penalty, and no change.
  it.skipIf(way.isCoarse)('a record whose losses only overflow together is no error', async () => {
    const graph = bounded(1);
    const options = {
      data,
      batchSize: 1,
      steps: 7,
      recordEvery: 7,
      learningRate: 0,
      penalty: { l2: 1.4e308 },
    };
    const records = await allOf(trainBy(way, graph, options));
    expect(records.map(({ toStep, loss }) => [toStep, loss])).toEqual([[6, Infinity]]);
    expect(records[0].checkpoint()).toMatchObject({ step: 7, position: { epoch: 2, batch: 1 } });
    expect(numbersOf(graph)).toEqual([1, 0.5]);
  });

  it.skipIf(way.isCoarse)(
    'a penalty that overflows only when multiplied by the rows is no error',
    async () => {
      const graph = bounded(1e154);
      const options = { data, steps: 2, recordEvery: 1, learningRate: 0.1, penalty: { l2: 1 } };
      expect(await allOf(trainBy(way, graph, options))).toHaveLength(2);
      expect(graph.parameter('w').value.data[0]).toBeCloseTo(8.1e153, -140);
    },
  );

  it('a parameter that an update makes overflow is reported by the next step, which names that update', async () => {
    const { graph } = compose((g) => {
      const y = g.weightedSum(g.input('x', 1, [[1]]), g.parameter('w', [[0]]));
      g.loss('half-squared-error', y, g.target('t', 1, [[0]]));
      return {};
    });
    const reached: number[] = [];
    const options = { optimizer: ['adagrad', { epsilon: 0 }], steps: 3, recordEvery: 1 } as const;
    const error = await trainBy(way, graph, options)
      .forEach(({ toStep }) => reached.push(toStep))
      .catch((reason: unknown) => reason);
    expect(reached).toEqual([0]);
    expect(error).toMatchObject({
      what: 'non-finite value',
      where: 'node w, step 1',
      kind: 'parameter',
      expected: 'finite numbers after the update of step 0',
    });
  });
});
