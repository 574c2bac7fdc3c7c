import { handWorked, network, train } from '@bp-graph/graph';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

const TIMEOUT = 120_000;

// The collector can only be called where it is exposed; a context made after this flag has it.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

it('10,000 steps leave the heap within 1 MB of where it was at 1,000', { timeout: TIMEOUT }, () => {
  const { graph } = handWorked('tutorial');
  const subscriptions = graph.nodes.map(({ gradient$ }) => gradient$.subscribe());
  const heapAfter = (steps: number): number => {
    train(graph, { steps, learningRate: 0.5 }).subscribe();
    collect();
    return process.memoryUsage().heapUsed;
  };
  const early = heapAfter(1000);
  expect(heapAfter(9000) - early).toBeLessThan(1e6);
  for (const subscription of subscriptions) subscription.unsubscribe();
});

it(
  '1,000 rounds of build, subscribe, train, dispose leave no subscription, and the graphs are collected',
  { timeout: TIMEOUT },
  async () => {
    const graphs: WeakRef<object>[] = [];
    for (let round = 0; round < 1000; round++) graphs.push(new WeakRef(liveAndDie(round)));
    for (let k = 0; k < 3; k++) {
      await turn();
      collect();
    }
    expect(graphs.filter((graph) => graph.deref() === undefined).length).toBeGreaterThanOrEqual(990);
  },
);

function liveAndDie(seed: number): object {
  const graph = network([2, 3, 1], { seed });
  const subscriptions = graph.nodes.flatMap(({ value$, gradient$ }) => [
    value$.subscribe(),
    gradient$.subscribe(),
  ]);
  graph.feed({ x: [0.5, -1], t: 1 });
  train(graph, { steps: 2 }).subscribe();
  graph.dispose();
  expect(graph.subscriptionCount).toBe(0);
  expect(subscriptions.every(({ closed }) => closed)).toBe(true);
  return graph;
}
