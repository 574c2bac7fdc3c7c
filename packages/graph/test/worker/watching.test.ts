import { ENGINES, type Graph, train, type TrainOptions } from '@bp-graph/graph';
import { BehaviorSubject } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { framesByHand } from '../support/frames.js';
import { HandDriven } from '../support/hand-driven.js';
import { manyKinds as net, manyRows as data } from '../support/many-kinds.js';

const frame = framesByHand();

const OPTIONS: TrainOptions = { data, batchSize: 3, recordEvery: 2, learningRate: 0.1, seed: 3 };

type Kind = 'value' | 'gradient';
type Told = readonly [node: string, kind: Kind, numbers: readonly number[]];

const WATCHED: readonly (readonly [string, readonly Kind[]])[] = [
  ['skip', ['value', 'gradient']],
  ['hidden/tanh', ['gradient']],
  ['hidden/bias', ['value', 'gradient']],
  ['shown', ['value']],
  ['E1', ['value']],
];

/** Subscribes to some nodes; `told` returns and clears what they have emitted since the last call. */
function listen(graph: Graph, watched = WATCHED) {
  const heard: Told[] = [];
  const subscriptions = watched.flatMap(([id, kinds]) =>
    kinds.map((kind) =>
      graph.node(id)[`${kind}$`].subscribe(({ data: d }) => heard.push([id, kind, [...d]])),
    ),
  );
  heard.length = 0;
  return { told: () => heard.splice(0), subscriptions };
}

/** A run in a worker that the test moves manually. */
function remote(graph: Graph, options: TrainOptions, hear: (toStep: number) => void = () => undefined) {
  const worker = new HandDriven();
  const run = train(graph, { ...OPTIONS, ...options, worker: worker.taker }).subscribe((record) => {
    expect(record.worker).toBe(true);
    hear(record.toStep);
  });
  /** Takes this many slices; a frame passes after each unless the page is slow. */
  const work = (slices: number, isSlow = false): void => {
    for (let k = 0; k < slices; k++) {
      worker.work();
      worker.hear();
      if (!isSlow) frame();
    }
  };
  const sights = () =>
    worker.reports.flatMap((report) =>
      report.kind === 'progress' && report.sight !== undefined ? [report.sight] : [],
    );
  return { worker, run, work, sights };
}

/** How many of those streams emit something new after every step. */
const MOVING = 6;

describe.each(ENGINES)('observing a run on the engine %s in a worker', (engine) => {
  it('gives the emissions of the calling thread for the same records, without making a wave', () => {
    const [here, there] = [net(), net()];
    const near = listen(here);
    const wanted = new Map<number, readonly Told[]>();
    train(here, { ...OPTIONS, engine, steps: 600 }).subscribe(({ toStep }) => {
      // On the graph itself every step of the record has emitted as much.
      wanted.set(toStep, near.told().slice(-MOVING));
    });
    const far = listen(there);
    const found = new Map<number, readonly Told[]>();
    const { run, work } = remote(there, { engine, steps: 600 }, (toStep) => {
      const told = far.told();
      if (told.length > 0) found.set(toStep, told.slice(-MOVING));
      expect(there.isBehind).toBe(true);
    });
    work(70);
    expect(run.closed).toBe(true);
    expect(found.size).toBeGreaterThan(5);
    for (const [toStep, told] of found) expect(told).toEqual(wanted.get(toStep));
  });

  it('transfers only what is observed, and nothing once it is not', () => {
    const graph = net();
    const position = (id: string): number => graph.node(id).position;
    const { work, sights } = remote(graph, { engine });
    work(5);
    expect(sights()).toEqual([]);

    const { subscriptions } = listen(graph, [
      ['skip', ['value']],
      ['hidden/tanh', ['value', 'gradient']],
    ]);
    frame();
    work(5);
    const before = sights().length;
    expect(before).toBeGreaterThan(2);
    for (const { gradients, numbers, rows, values } of sights()) {
      expect([...values]).toEqual([position('hidden/tanh'), position('skip')]);
      expect([...gradients]).toEqual([position('hidden/tanh')]);
      expect(numbers).toHaveLength(12 * rows);
    }

    for (const each of subscriptions.slice(1)) each.unsubscribe();
    frame();
    work(5);
    const fewer = sights().slice(before);
    expect(fewer.length).toBeGreaterThan(2);
    for (const { gradients, values } of fewer.slice(1)) {
      expect([...values]).toEqual([position('skip')]);
      expect([...gradients]).toEqual([]);
    }

    subscriptions[0].unsubscribe();
    frame();
    work(1);
    const after = sights().length;
    work(5);
    expect(sights()).toHaveLength(after);
  });

  it('does not change a bit of the run', () => {
    const numbersAfter = (isWatched: boolean): number[][] => {
      const graph = net();
      if (isWatched) listen(graph);
      const { run, work } = remote(graph, { engine, steps: 40 });
      work(40);
      expect(run.closed).toBe(true);
      return graph.parameters.map(({ value }) => [...value.data]);
    };
    expect(numbersAfter(true)).toEqual(numbersAfter(false));
  });
});

it('a worker is asked for nothing if nothing is observed', () => {
  const { worker, work } = remote(net(), { engine: 'auto' });
  work(8);
  expect(new Set(worker.orders.map(({ kind }) => kind))).toEqual(new Set(['start', 'heard']));
});

it('a slow page gets one set of values, however far the worker has gone on', () => {
  const graph = net();
  listen(graph);
  const { worker, sights, work } = remote(graph, { engine: 'auto' });
  work(3);
  const before = sights().length;
  work(30, true);
  expect(worker.reports.length).toBeGreaterThan(before + 5);
  expect(sights().length - before).toBeLessThanOrEqual(1);
});

it('node subscribers get the values at which a run is paused, and those at which it ends', () => {
  const graph = net();
  const { told } = listen(graph, [['output/bias', ['value']]]);
  const paused = new BehaviorSubject(false);
  const { run, work } = remote(graph, { engine: 'auto', paused });
  const latest = (): readonly number[] | undefined => told().at(-1)?.[2];
  work(5);
  work(5, true);
  paused.next(true);
  frame();
  expect(graph.isBehind).toBe(false);
  expect(latest()).toEqual([...graph.node('output/bias').value.data]);
  paused.next(false);
  work(20, true);
  told();
  run.unsubscribe();
  expect(graph.isBehind).toBe(false);
  expect(latest()).toEqual([...graph.node('output/bias').value.data]);
});

it('observing the loss transfers its scalars and emits the loss', () => {
  const graph = net();
  const losses: number[] = [];
  graph.loss$.subscribe((loss) => losses.push(loss));
  const { sights, work } = remote(graph, { engine: 'auto' });
  losses.length = 0;
  work(6);
  expect(graph.isBehind).toBe(true);
  const scalars = ['E1', 'E2'].map((id) => graph.node(id).position);
  expect(sights().map(({ values }) => [...values])).toEqual(sights().map(() => scalars));
  expect(losses).toEqual(sights().map(({ numbers: [first, second] }) => first + 0.5 * second));
});

it('a subscriber to the loss that arrives while values are in flight gets no loss of another wave', () => {
  const graph = net();
  const { worker, work } = remote(graph, { engine: 'wasm-float64' });
  listen(graph, [['hidden/tanh', ['value']]]);
  work(4);
  worker.work();
  const told: number[] = [];
  graph.loss$.subscribe((loss) => told.push(loss));
  const [before] = told;
  worker.hear();
  const { loss } = graph;
  expect(told).toEqual([before, loss]);
  work(4);
  expect(told.length).toBeGreaterThan(2);
  // Summed in another order than on the graph itself.
  expect(told.at(-1)).toBeCloseTo(graph.loss, 12);
});

it('a run that ends while nothing is observed makes no wave', () => {
  const graph = net();
  const { run, work } = remote(graph, { engine: 'auto' });
  work(8);
  run.unsubscribe();
  expect(graph.isBehind).toBe(true);
});

it('a change made in response to an emission makes the run continue from it', () => {
  const graph = net();
  let isFirst = true;
  graph.node('skip').value$.subscribe(() => {
    if (!graph.isBehind || !isFirst) return;
    isFirst = false;
    graph.parameter('output/bias').set([0.25]);
  });
  const { worker, work } = remote(graph, { engine: 'auto', steps: 40 });
  work(60);
  const starts = worker.orders.filter((order) => order.kind === 'start');
  expect(starts).toHaveLength(2);
  expect(starts[1].from.parameters['output/bias'].data).toEqual(Float64Array.of(0.25));
});
