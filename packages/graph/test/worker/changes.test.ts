import { type Graph, network, train, type TrainOptions } from '@bp-graph/graph';
import { expect, it } from 'vitest';
import { elevenRows as data } from '../support/eleven-rows.js';
import { framesByHand } from '../support/frames.js';
import { HandDriven } from '../support/hand-driven.js';

const frame = framesByHand();

const OPTIONS: TrainOptions = { data, batchSize: 4, seed: 2, engine: 'auto', steps: 300, recordEvery: 100 };

const net = (): Graph => network([2, 5, 1], { seed: 4 });

const changes: readonly (readonly [string, (graph: Graph) => void])[] = [
  ['a parameter is set', (graph) => graph.parameter('output/bias').set([0.75])],
  ['a parameter is frozen', (graph) => graph.parameter('hidden/weights').freeze()],
  ['a unit is held', (graph) => graph.node('hidden/tanh').clamp(0.1, 1)],
];

it.each(changes)(
  'if %s in the middle of a record, the record restarts with the change, at most one frame later',
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
    // Some way into the next record, none of which has been emitted.
    move();
    change(there);
    expect(starts()).toBe(1);
    frame();
    expect(starts()).toBe(2);
    while (!run.closed) move();
    expect(found).toEqual(wanted);
    expect(there.toSpec()).toEqual(here.toSpec());
  },
);
