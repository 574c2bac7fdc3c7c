import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { workspaceRoot } from '../workspace.js';

const ENTRY = join(workspaceRoot, 'packages/graph/src/worker/main.ts');

/** The module that embeds the worker's script. */
export const WORKER_MODULE = join(workspaceRoot, 'packages/graph/src/worker/source.gen.ts');

/**
 * Bundles the training worker into one minified classic script. Deterministic: equal sources give equal text. The
 * kernels are left out: whoever starts the worker has them, and provides them as the global `kernels`.
 */
export async function bundleWorker(): Promise<string> {
  const results = await build({
    root: workspaceRoot,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@bp-graph/source', 'es2015', 'module', 'browser', 'production'] },
    plugins: [kernelsFromOutside()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', minify: true, codeSplitting: false } },
    },
  });
  const outputs = 'output' in results ? results.output : [];
  return outputs
    .flatMap((output) => (output.type === 'chunk' ? [output.code] : []))
    .join('')
    .trim();
}

function kernelsFromOutside(): Plugin {
  return {
    name: 'kernels-from-outside',
    enforce: 'pre',
    transform(code, id) {
      const kind = /kernels\/binary\/(.+)\.gen\.ts$/.exec(id)?.[1];
      return kind === undefined
        ? undefined
        : code.replace(/(export const \w+ =)[^;]*/, `$1 globalThis.kernels.${kind}`);
    },
  };
}

/** A module that embeds the script. */
export function workerModule(script: string): string {
  const lines = script.match(/[^]{1,110}/g) ?? [];
  return [
    '// Written by `npm run worker` from the sources that training runs on.',
    'export const source: string =',
    ...lines.map((line, k) => `  ${JSON.stringify(line)}${k === lines.length - 1 ? ';' : ' +'}`),
    '',
  ].join('\n');
}
