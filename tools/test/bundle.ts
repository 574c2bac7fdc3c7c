import { build, type Plugin } from 'vite';
import { workspaceRoot } from '../src/workspace.js';

/** A program as a page would load it. */
export interface Bundle {
  readonly code: string;
  /** The packages it is made of. */
  readonly modules: readonly string[];
}

/** Bundles the text of a module, minified, nothing written. */
export async function bundle(program: string): Promise<Bundle> {
  const results = await build({
    root: workspaceRoot,
    configFile: false,
    logLevel: 'silent',
    // RxJS as it is written in ES2015 is smaller than in ES5.
    resolve: { conditions: ['@bp-graph/source', 'es2015', 'module', 'browser', 'production'] },
    plugins: [entry(program)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { minify: true, codeSplitting: false },
      },
    },
  });
  const outputs = 'output' in results ? results.output : [];
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []));
  return {
    code: chunks.map(({ code }) => code).join(''),
    modules: [...new Set(chunks.flatMap(({ moduleIds }) => moduleIds.map(packageOf)))],
  };
}

const ENTRY = 'virtual:program';

/** Stands for a file with this text. */
function entry(program: string): Plugin {
  return {
    name: 'program',
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) => (id === `\0${ENTRY}` ? program : undefined),
  };
}

/** `rxjs` of a file in `node_modules`, `graph` of one of ours. */
function packageOf(id: string): string {
  return /.*\/(?:node_modules|packages)\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? id;
}
