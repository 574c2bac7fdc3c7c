import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { examplesIn } from '../src/fenced-blocks.js';
import { projects, workspaceRoot } from '../src/workspace.js';
import { readDocument, run, typeErrors } from './documents.js';

const packages = projects().filter(({ folder }) => folder.startsWith('packages/'));

describe.each(packages)('the packed $folder', { timeout: 120_000 }, ({ folder, manifest }) => {
  const readme = () => readDocument(`${folder}/README.md`);

  it('holds a README and the licence', () => {
    expect(packed(folder)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(readDocument(`${folder}/LICENSE`)).toBe(readDocument('LICENSE'));
  });

  it('says in its README what it is called and how to get it', () => {
    expect(readme()).toMatch(new RegExp(`^# ${manifest.name}\n`));
    expect(readme()).toContain(`npm install ${manifest.name}`);
  });

  it('has an example that is correctly typed and prints what its README says', () => {
    const examples = examplesIn(readme(), 'ts');
    expect(examples.length).toBeGreaterThan(0);
    expect(typeErrors(examples.map(({ text }) => text))).toEqual([]);
    for (const { text, output = '' } of examples) {
      const { stdout, stderr } = run(text);
      expect({ stdout: stdout.trimEnd(), stderr }).toEqual({ stdout: output, stderr: '' });
    }
  });

  it('refers to no source that is not in the package', () => {
    const built = emitted(folder);
    const maps = [...built].filter(([file]) => file.endsWith('.map'));
    const dangling = maps.filter(([, text]) => {
      const { sources, sourcesContent = [] } = JSON.parse(text) as SourceMap;
      return sources.some((_, k) => typeof sourcesContent[k] !== 'string');
    });
    const named = [...built.values()].flatMap((text) =>
      [...text.matchAll(/^\/\/# sourceMappingURL=(.*)$/gm)].map(([, name]) => name),
    );
    expect([...built.keys()].filter((file) => file.endsWith('.js'))).toHaveLength(1);
    expect(dangling.map(([file]) => file)).toEqual([]);
    expect(named).toEqual(maps.map(([file]) => file));
  });
});

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

/** What a tarball holds beside the build, which is there only after it has been made. */
function packed(folder: string): readonly string[] {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: join(workspaceRoot, folder),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files }] = JSON.parse(told) as readonly [{ readonly files: readonly { path: string }[] }];
  return files.map(({ path }) => path);
}

/** What the build of a package writes for one of its sources, by name. */
function emitted(folder: string): ReadonlyMap<string, string> {
  const root = join(workspaceRoot, folder);
  const file = join(root, 'src/one.ts');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    getSourceFile: (path, version, ...rest) =>
      path === file
        ? ts.createSourceFile(path, 'export const one: number = 1;\n', version)
        : disk.getSourceFile(path, version, ...rest),
  };
  const written = new Map<string, string>();
  ts.createProgram([file], { ...options, composite: false, incremental: false, noLib: true }, host).emit(
    undefined,
    (path, text) => written.set(path.slice(path.lastIndexOf('/') + 1), text),
  );
  return written;
}
