import { writeFile } from 'node:fs/promises';
import { bundleWorker, WORKER_MODULE, workerModule } from './worker/bundle.js';

/** Bundles the training worker and writes the module that embeds it. */
const script = await bundleWorker();
await writeFile(WORKER_MODULE, workerModule(script));
console.log(`the worker: ${script.length} characters`);
