import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { workspaceRoot } from './workspace.js';

/**
 * Bundles everything that a benchmark page needs into one classic script.
 *
 * @param entry Relative to the workspace root.
 */
export async function pageScript(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    root: workspaceRoot,
    logLevel: 'error',
    resolve: { conditions: ['@bp-graph/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(workspaceRoot, entry), name: 'page', formats: ['iife'] },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0].output[0].code;
}
