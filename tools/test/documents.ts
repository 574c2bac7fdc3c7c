import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { workspaceRoot } from '../src/workspace.js';

/** The user-facing Markdown files, as paths from the root. */
export const documents: readonly string[] = [
  ...readdirSync(workspaceRoot).filter((name) => name.endsWith('.md')),
  'data/README.md',
  ...['core', 'graph', 'viz-element'].map((name) => `packages/${name}/README.md`),
  ...readdirSync(join(workspaceRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export function readDocument(path: string): string {
  return readFileSync(join(workspaceRoot, path), 'utf8');
}

/** The type checker's errors about code snippets, as if they were among the tests. */
export function typeErrors(pieces: readonly string[]): readonly string[] {
  const folder = join(workspaceRoot, 'tools/test');
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  return typeErrorsBy(config, folder, pieces);
}

/** The same for snippets in a folder, existing or not, that has a `tsconfig.json` with this content. */
export function typeErrorsBy(
  config: object,
  folder: string,
  pieces: readonly string[],
  extension = 'ts',
): readonly string[] {
  const sources = new Map(pieces.map((piece, k) => [join(folder, `piece-${k + 1}.${extension}`), piece]));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => sources.has(file) || disk.fileExists(file),
    readFile: (file) => sources.get(file) ?? disk.readFile(file),
    getSourceFile(file, version, ...rest) {
      const piece = sources.get(file);
      return piece === undefined
        ? disk.getSourceFile(file, version, ...rest)
        : ts.createSourceFile(file, piece, version);
    },
  };
  const alone = { ...options, composite: false, incremental: false };
  const program = ts.createProgram([...sources.keys()], alone, host);
  return [...sources.keys()].flatMap((file) => {
    const found = program.getSemanticDiagnostics(program.getSourceFile(file));
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
}

/** The code without its types, ready to run. */
export function withoutTypes(piece: string): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(piece, { compilerOptions }).outputText;
}

/** What Node needs to run TypeScript in this repository, and to report errors at the right lines. */
export const loader = ['--enable-source-maps', '-C', '@bp-graph/source', '--import', './tools/ts-node.mjs'];

/** Runs a TypeScript snippet against the packages' sources, as a reader would from a file in the repository. */
export function run(piece: string): {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
} {
  return spawnSync(process.execPath, [...loader, '--input-type=module', '-'], {
    cwd: workspaceRoot,
    input: withoutTypes(piece),
    encoding: 'utf8',
  });
}
