import { elementwise } from '@bp-graph/core';
import { compose, createSession, network, train, type Graph, type TrainOptions } from '@bp-graph/graph';
import { inWorker } from '@bp-graph/graph/worker';
import { lastValueFrom } from 'rxjs';
import { describe, expect, it } from 'vitest';

const net = () => network([2, 3, 1], { seed: 4 });

const tensors = {
  x: { shape: [4, 2], data: Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1) },
  t: { shape: [4, 1], data: Float64Array.of(0, 1, 1, 0) },
};

const FORMS: [form: string, data: NonNullable<TrainOptions['data']>][] = [
  ['nested arrays', { x: [[0, 0], [0, 1], [1, 0], [1, 1]], t: [[0], [1], [1], [0]] }], // prettier-ignore
  ['arrays row by row', { x: [0, 0, 0, 1, 1, 0, 1, 1], t: [0, 1, 1, 0] }],
  ['typed arrays', { x: Float32Array.of(0, 0, 0, 1, 1, 0, 1, 1), t: Uint8Array.of(0, 1, 1, 0) }],
  ['a typed array for a row', { x: [[0, 0], [0, 1], [1, 0], [1, 1]].map((row) => Float32Array.from(row)), t: [0, 1, 1, 0] }], // prettier-ignore
  ['tensors of other arrays', { x: { ...tensors.x, data: Float32Array.from(tensors.x.data) as never }, t: [0, 1, 1, 0] }], // prettier-ignore
];

const lossOf = async (options: TrainOptions): Promise<number> =>
  (await lastValueFrom(train(net(), { batchSize: 3, steps: 9, validation: options.data ?? {}, ...options })))
    .loss;

it.each(FORMS)('rows may be given as %s, on every engine, in a worker and in a session', async (_, data) => {
  const wanted = await lossOf({ data: tensors });
  expect(await lossOf({ data })).toBe(wanted);
  expect(await lossOf({ data, engine: 'wasm-float64' })).toBeCloseTo(wanted, 12);
  expect(await lossOf({ data, worker: inWorker })).toBe(wanted);
  expect(createSession(net(), { data }).data).toEqual(tensors);
});

it('tensors are not copied, so that later writes to them are learned', () => {
  expect(createSession(net(), { data: tensors }).data?.['x'].data).toBe(tensors.x.data);
});

const given = (data: object) => data as NonNullable<TrainOptions['data']>;

it.each([
  [{ x: [[0, 0], [0]], t: [0, 1] }, /^ragged array: at x\/1: found 1, expected 2 entries/],
  [
    {
      x: [
        [0, 0],
        [0, '1'],
      ],
      t: [0, 1],
    },
    /^not a number: at x\/1\/1: found "1", expected a number$/,
  ],
  [{ x: [[0, 0], 7], t: [0, 1] }, /^ragged array: at x\/1: found 7/],
  [{ x: [[0, 0, 0]], t: [0] }, /^values do not fit: at x: found "\[1, 3\]", expected \[batch, 2\]/],
  [{ x: [], t: [] }, /^no rows: at x: found "\[0\]", expected \[batch, 2\]/],
  [{ x: [[]], t: [] }, /^no rows: at x: found "\[1, 0\]"/],
  [{ x: 'rows', t: [0] }, /^values do not fit: at x: found "rows"/],
  [{ x: null, t: [0] }, /^values do not fit: at x: found null/],
  [{ x: [[0, 0]], t: [0, 1] }, /^data of different lengths: at t: found 2, expected 1 rows, as x$/],
  [{ y: [[0, 0]], t: [0] }, /^unknown node: found "y"/],
  [{ 'hidden/bias': [0, 0, 0] }, /^wrong kind of node: at hidden\/bias: found "parameter"/],
])('rows such as %j are rejected with their place, and nothing is changed', (data, message) => {
  for (const options of [{ data: given(data) }, { data: tensors, validation: given(data) }]) {
    const graph = net();
    const before = graph.toSpec({ values: true });
    let told = '';
    train(graph, { steps: 1, ...options }).subscribe({ error: (error: Error) => (told = error.message) });
    expect(told).toMatch(message);
    expect(graph.toSpec({ values: true })).toEqual(before);
    expect(graph.training).toBe(false);
  }
  expect(() => createSession(net(), { data: given(data) })).toThrow(message);
});

describe('rows that lack a target', () => {
  const held = (): Graph => {
    const graph = net();
    graph.feed(tensors);
    return graph;
  };
  const data = { x: tensors.x };

  it('are refused in batches, which would meet targets of other rows', () => {
    const message =
      /^data without t: at data: found \["x"\], expected rows for every input and target that the loss reads$/;
    for (const options of [{ batchSize: 2 }, { shuffle: true }]) {
      const graph = held();
      const before = graph.toSpec({ values: true });
      let told = '';
      train(graph, { data, steps: 1, ...options }).subscribe({
        error: (error: Error) => (told = error.message),
      });
      expect(told).toMatch(message);
      expect(graph.toSpec({ values: true })).toEqual(before);
      expect(() => createSession(held(), { data, ...options })).toThrow(message);
    }
  });

  it('are taken as a single batch, along with the targets that the graph holds', () => {
    const [graph, other] = [held(), net()];
    train(graph, { data, steps: 3 }).subscribe();
    train(other, { data: tensors, steps: 3 }).subscribe();
    expect(graph.loss).toBe(other.loss);
  });
});

describe('held-out rows', () => {
  const errorOf = (graph: Graph, options: TrainOptions): string => {
    let told = '';
    train(graph, { steps: 1, ...options }).subscribe({ error: (error: Error) => (told = error.message) });
    return told;
  };

  it.each<[string, TrainOptions, RegExp]>([
    ['a target that data gives', { data: tensors, validation: { x: [[5, 5], [1, 1], [2, 2], [3, 3]] } }, /^validation without t: at train\/validation: found \["x"\], expected rows for every input and target/], // prettier-ignore
    ['an input that data gives', { data: tensors, validation: { t: tensors.t } }, /^validation without x/],
    ['everything', { data: tensors, validation: {} }, /^validation without x/],
    ['what the loss reads, if the graph holds the rows', { validation: { x: [[5, 5]] } }, /^validation without t/], // prettier-ignore
    ['rows', { data: tensors, validation: { x: { shape: [0, 2], data: new Float64Array(0) }, t: { shape: [0, 1], data: new Float64Array(0) } } }, /^validation without rows: at train\/validation\/x/], // prettier-ignore
  ])('without %s are refused', (_, options, message) => {
    const graph = net();
    if (options.data === undefined) graph.feed(tensors);
    expect(errorOf(graph, options)).toMatch(message);
    expect(errorOf(graph, { ...options, worker: inWorker })).toMatch(message);
  });

  it.each([NaN, Infinity, -Infinity])('with %s are refused, in whichever row and table it is', (bad) => {
    const withBad = { x: [[0, 1], [1, bad]], t: [0, 1] }; // prettier-ignore
    expect(errorOf(net(), { data: tensors, validation: withBad })).toMatch(
      /^non-finite value in validation: at train\/validation\/x\/1: found -?(NaN|Infinity), expected finite/,
    );
    expect(errorOf(net(), { data: tensors, validation: { x: [[0, 1], [1, 1]], t: [bad, 1] } })).toMatch(/validation\/t\/0/); // prettier-ignore
  });

  it('with a class that there is not are refused before the first step, by their name', () => {
    const graph = network([2, 3, 3], { output: 'identity', loss: 'softmax-cross-entropy' });
    const before = graph.toSpec({ values: true });
    const bad = { data: { ...tensors, t: [0, 1, 2, 0] }, validation: { x: [[0, 1], [1, 1]], t: [0, 9] } }; // prettier-ignore
    for (const options of [bad, { ...bad, worker: inWorker }])
      expect(errorOf(graph, options)).toBe(
        'not a class index: at train/validation/t, node E, target of row 1: found 9, expected a whole number from 0 to 2',
      );
    expect(graph.toSpec({ values: true })).toEqual(before);
  });

  it('that an operation refuses are refused before the first step', () => {
    const picky = elementwise({
      name: 'picky',
      symbol: '?',
      arity: [1, 1],
      value([{ data }], i) {
        if (data[i] === 7) throw new Error('no sevens');
        return data[i];
      },
      derivative: () => 1,
      formula: { value: 'a', derivatives: ['1'] },
    });
    const { graph } = compose((g) => {
      const inside = g.apply(picky, [g.scale(g.input('x', 2), { factor: 7 })], { id: 'inside' });
      g.loss('mean-squared-error', g.linear('y', inside, 1), g.target('t'));
      return {};
    });
    const before = graph.toSpec({ values: true });
    expect(errorOf(graph, { data: tensors, validation: { x: [[1, 0]], t: [0] } })).toBe(
      'picky failed: no sevens: at train/validation, node inside',
    );
    expect(graph.toSpec({ values: true })).toEqual(before);
  });

  it('need not have what neither data nor the loss read', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 2);
      g.input('unused');
      g.loss('mean-squared-error', g.layer('y', x, 1, 'tanh'), g.target('t'));
      return { x };
    });
    expect(errorOf(graph, { data: tensors, validation: tensors })).toBe('');
  });
});
