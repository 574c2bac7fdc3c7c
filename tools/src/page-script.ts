import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { workspaceRoot } from './workspace.js';

/** Everything that a page of a benchmark needs, as one classic script. @param entry From the root of the workspace. */
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
