import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { bundleWorker, WORKER_MODULE, workerModule } from '../src/worker/bundle.js';

it(
  'the committed script of the worker is the one generated from its sources; `npm run worker` updates it',
  { timeout: 120_000 },
  async () => {
    const isTheSame = workerModule(await bundleWorker()) === (await readFile(WORKER_MODULE, 'utf8'));
    expect(isTheSame).toBe(true);
  },
);
