import { join } from 'node:path';
import { build } from 'vite';
import { workspaceRoot } from './workspace.js';

/** The folder of `@bp-graph/viz-element`. */
export const elementRoot = join(workspaceRoot, 'packages/viz-element');

/** Builds the files for pages without a bundler: the ES module with its lazy-loaded chunks, and the classic script. */
export async function buildPageFiles(folder: string): Promise<void> {
  for (const mode of ['production', 'classic'])
    await build({ root: elementRoot, mode, logLevel: 'error', build: { outDir: folder } });
}
