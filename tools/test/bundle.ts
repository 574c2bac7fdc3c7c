import { build, type Plugin } from 'vite';
import { workspaceRoot } from '../src/workspace.js';

/** A program as a page would load it. */
export interface Bundle {
  readonly code: string;
  /** The packages it contains. */
  readonly modules: readonly string[];
}

/** What Vite looks for in the `exports` of packages unless it is configured. */
export const DEFAULT_CONDITIONS: readonly string[] = ['module', 'browser', 'production'];

/**
 * Bundles and minifies the text of a module, without writing a file. RxJS's ES2015 build is smaller than its ES5 build,
 * so it is taken unless other conditions are given.
 */
export async function bundle(
  program: string,
  conditions: readonly string[] = ['es2015', ...DEFAULT_CONDITIONS],
): Promise<Bundle> {
  const results = await build({
    root: workspaceRoot,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@bp-graph/source', ...conditions] },
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

/** Provides a virtual file with this text. */
function entry(program: string): Plugin {
  return {
    name: 'program',
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) => (id === `\0${ENTRY}` ? program : undefined),
  };
}

/** `rxjs` for a file in `node_modules`, `graph` for one of this repository. */
function packageOf(id: string): string {
  return /.*\/(?:node_modules|packages)\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? id;
}
