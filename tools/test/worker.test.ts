import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { bundleWorker, WORKER_MODULE, workerModule } from '../src/worker/bundle.js';

it(
  'the committed script of the worker is what its sources make; after a change `npm run worker` writes it again',
  { timeout: 120_000 },
  async () => {
    const isTheSame = workerModule(await bundleWorker()) === (await readFile(WORKER_MODULE, 'utf8'));
    expect(isTheSame).toBe(true);
  },
);
