import { type Graph, network, train, type TrainOptions } from '@bp-graph/graph';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HandDriven } from '../support/hand-driven.js';

const data = {
  x: { shape: [11, 2], data: Float64Array.from({ length: 22 }, (_, i) => Math.cos(3 * i)) },
  t: { shape: [11, 1], data: Float64Array.from({ length: 11 }, (_, i) => (Math.sin(i) + 1) / 2) },
};
const OPTIONS: TrainOptions = { data, batchSize: 4, seed: 2, engine: 'auto', steps: 300, recordEvery: 100 };

const net = (): Graph => network([2, 5, 1], { seed: 4 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  // Slices grow by steps alone.
  vi.spyOn(performance, 'now').mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const changes: readonly (readonly [string, (graph: Graph) => void])[] = [
  ['a parameter is set', (graph) => graph.parameter('output/bias').set([0.75])],
  ['a parameter is frozen', (graph) => graph.parameter('hidden/weights').freeze()],
  ['a unit is held', (graph) => graph.node('hidden/tanh').clamp(0.1, 1)],
];

it.each(changes)(
  'where %s in the middle of a record, that record begins again with it, a frame later at most',
  (_, change) => {
    const [here, there] = [net(), net()];
    const wanted: number[] = [];
    train(here, OPTIONS).subscribe(({ loss }) => {
      wanted.push(loss);
      if (wanted.length === 1) change(here);
    });
    const found: number[] = [];
    const worker = new HandDriven();
    const run = train(there, { ...OPTIONS, worker: worker.taker }).subscribe(({ loss }) => {
      found.push(loss);
    });
    const starts = () => worker.orders.filter(({ kind }) => kind === 'start').length;
    const move = (): void => {
      worker.work();
      worker.hear();
    };
    while (found.length === 0) move();
    // Some way into the next record, of which nothing has been told.
    move();
    change(there);
    expect(starts()).toBe(1);
    vi.advanceTimersByTime(16);
    expect(starts()).toBe(2);
    while (!run.closed) move();
    expect(found).toEqual(wanted);
    expect(there.toSpec()).toEqual(here.toSpec());
  },
);
