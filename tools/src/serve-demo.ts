import { join } from 'node:path';
import { build, preview } from 'vite';
import { workspaceRoot } from './workspace.js';

/** The demo, being served. */
export interface ServedDemo {
  /** Where it is: `http://localhost:4173/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds the demo page and serves what was built. A production build starts as fast as a development server once
 * the page is counted in, and shows what a visitor of the published page gets.
 *
 * @param port where to serve; if it is taken, the next free port above it. 0 leaves the choice to the system.
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
