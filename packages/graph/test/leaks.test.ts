import { compose, network, train, type Graph, type TrainingRecord } from '@bp-graph/graph';
import { NEVER, startWith, Subject, type Observable } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { bytesKept, collectUntil, leastOf } from './support/garbage.js';

const TIMEOUT = 120_000;
const MEGABYTE = 2 ** 20;

const xor = {
  x: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  t: [[0], [1], [1], [0]],
};

/** A network with a subscriber to each of its streams. */
function watched(): Graph {
  const graph = network([2, 3, 1]);
  graph.feed(xor);
  for (const node of graph.nodes) {
    node.value$.subscribe();
    node.gradient$.subscribe();
    node.unit(0).value$.subscribe();
    for (const edge of node.edges) edge.contribution$.subscribe();
  }
  for (const stream$ of [graph.loss$, graph.wave$, graph.error$] as Observable<unknown>[])
    stream$.subscribe();
  return graph;
}

describe('a thousand rounds of build, subscribe, train and dispose', { timeout: TIMEOUT }, () => {
  it('leave no subscriptions, and no more than a few graphs that are yet to be collected', async () => {
    let collected = 0;
    const registry = new FinalizationRegistry(() => collected++);
    const driver = new Subject<number[][]>();
    const rates = new Subject<number>();
    for (let round = 0; round < 1000; round++) {
      const graph = watched();
      graph.input('x').connect(driver);
      const learningRate = rates.pipe(startWith(0.1));
      train(graph, { steps: 3, learningRate }).subscribe();
      driver.next(xor.x);
      graph.dispose();
      expect(graph.subscriptionCount).toBe(0);
      registry.register(graph, round);
    }
    expect([driver.observed, rates.observed]).toEqual([false, false]);
    await collectUntil(() => collected >= 990);
    expect(collected).toBeGreaterThanOrEqual(990);
  });

  it('need no dispose for a graph to be collected once nothing references it', async () => {
    let collected = 0;
    const registry = new FinalizationRegistry(() => collected++);
    for (let round = 0; round < 100; round++) {
      const graph = watched();
      graph.input('x').connect(NEVER);
      registry.register(graph, round);
    }
    await collectUntil(() => collected >= 99);
    expect(collected).toBeGreaterThanOrEqual(99);
  });
});

describe('ten thousand steps', { timeout: TIMEOUT }, () => {
  it('leave the heap within 1 MB of its size after one thousand', async () => {
    const graph = watched();
    const records: TrainingRecord[] = [];
    const run = (steps: number) => {
      train(graph, { steps, learningRate: 0.01, recordEvery: 100 }).subscribe((record) => {
        records.splice(0, 1, record);
      });
    };
    run(1000);
    const again = () => {
      run(9000);
    };
    expect(await leastOf(MEGABYTE, () => bytesKept(again))).toBeLessThan(MEGABYTE);
    expect(records).toHaveLength(1);
    graph.dispose();
  });

  it('with changing batches, dropout, clamped units and failing waves do so too', async () => {
    const { graph } = compose((g) => {
      const h = g.dropout(g.layer('h', g.input('x', 2), 4, 'tanh'));
      g.loss('softmax-cross-entropy', g.linear('y', h, 3), g.target('t', 1));
      return {};
    });
    graph.error$.subscribe();
    const step = (k: number) => {
      graph.feed({ x: k % 7 === 0 ? xor.x.slice(0, 3) : xor.x, t: k % 7 === 0 ? [0, 1, 2] : [0, 1, 2, 0] });
      graph.setMode({ training: true, draw: k });
      if (k % 5 === 0) graph.node('h/tanh').clamp(0.5, k % 4);
      if (k % 5 === 3) graph.node('h/tanh').release();
      if (k % 11 === 0) expect(() => graph.feed({ t: [9, 9, 9, 9].slice(0, graph.batch) })).toThrow();
      graph.backward();
    };
    for (let k = 0; k < 1000; k++) step(k);
    const more = () => {
      for (let k = 1000; k < 10_000; k++) step(k);
    };
    expect(await leastOf(MEGABYTE, () => bytesKept(more))).toBeLessThan(MEGABYTE);
  });
});
