import { ENGINES, network, train } from '@bp-graph/graph';
import { inWorker } from '@bp-graph/graph/worker';
import { lastValueFrom, toArray } from 'rxjs';
import { expect, it } from 'vitest';

const data = {
  x: { shape: [11, 2], data: Float64Array.from({ length: 22 }, (_, i) => Math.cos(3 * i)) },
  t: { shape: [11, 1], data: Float64Array.from({ length: 11 }, (_, i) => (Math.sin(i) + 1) / 2) },
};

it.each(ENGINES)('smoke %s', async (engine) => {
  const options = { data, batchSize: 4, epochs: 20, engine } as const;
  const g1 = network([2, 5, 1], { seed: 4 });
  const g2 = network([2, 5, 1], { seed: 4 });
  const here = await lastValueFrom(train(g1, options).pipe(toArray()));
  const there = await lastValueFrom(train(g2, { ...options, worker: inWorker }).pipe(toArray()));
  expect(there.map(({ worker, ...rest }) => rest)).toEqual(here.map((r) => ({ ...r })));
  expect(there.every(({ worker }) => worker)).toBe(true);
  expect(g2.toSpec()).toEqual(g1.toSpec());
});
