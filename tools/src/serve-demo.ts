import { join } from 'node:path';
import { build, preview } from 'vite';
import { workspaceRoot } from './workspace.js';

/** The demo while it is being served. */
export interface ServedDemo {
  /** Its URL, such as `http://localhost:4173/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds the demo and serves the result. A production build is ready as fast as a development server, counting the time
 * to load the page, and is what a visitor of the published page gets.
 *
 * @param port Where to serve; if it is taken, the next free port above. With 0 the system chooses.
 */
export async function serveDemo(port: number): Promise<ServedDemo> {
  const root = join(workspaceRoot, 'apps/demo');
  await build({ root, logLevel: 'warn' });
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: 'localhost', port, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the demo server listens nowhere');
  return { address, close: () => server.close() };
}
