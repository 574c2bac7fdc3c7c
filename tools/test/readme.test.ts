import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesIn, fencedBlocks } from '../src/fenced-blocks.js';
import { projects, workspaceRoot } from '../src/workspace.js';
import { loader, readDocument, run, typeErrors, typeErrorsBy } from './documents.js';

const readme = readDocument('README.md');

describe('the README', { timeout: 120_000 }, () => {
  const programs = examplesIn(readme, 'ts');
  const lines = examplesIn(readme, 'sh').flatMap(({ text, output }) =>
    text.split('\n').map((line, k, all) => ({ line, output: k === all.length - 1 ? output : undefined })),
  );

  it('contains examples of composing, of markup and of the command line', () => {
    expect(programs.length).toBeGreaterThan(0);
    expect(examplesIn(readme, 'html')).toHaveLength(2);
    expect(lines.filter(({ line }) => isCall(line)).length).toBeGreaterThan(1);
  });

  it('has the same blocks in Chinese', () => {
    const blocks = (markdown: string) =>
      fencedBlocks(markdown).map(({ language, text }) => ({ language, text }));
    expect(blocks(readDocument('README.zh-CN.md'))).toEqual(blocks(readme));
  });

  it('contains only correctly typed TypeScript', () => {
    expect(typeErrors(programs.map(({ text }) => text))).toEqual([]);
  });

  it('states a tsconfig.json that accepts its programs and rejects wrong types', () => {
    const [{ text }] = examplesIn(readme, 'json');
    const check = (...pieces: readonly string[]) =>
      typeErrorsBy(JSON.parse(text) as object, join(workspaceRoot, 'mine'), pieces);
    expect(check(...programs.map((program) => program.text))).toEqual([]);
    expect(check("import { network } from '@bp-graph/graph';\nnetwork('2 3 1');")).toHaveLength(1);
  });

  it.each(['README.md', 'README.zh-CN.md'])('starts the programs as these tests do, in %s', (path) => {
    expect(readDocument(path)).toContain(`\`node ${loader.join(' ')} mine/file.ts\``);
  });

  it.each(programs)('shows the actual output of the program in line $line', ({ text, output = '' }) => {
    const { stdout, stderr, status } = run(text);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout.trimEnd()).toBe(output);
  });

  it.each(lines.filter(({ line }) => isCall(line)))(
    'shows the actual output of $line',
    ({ line, output }) => {
      const { FORCE_COLOR: _, ...env } = process.env;
      const { stdout, status } = spawnSync(line, { cwd: workspaceRoot, shell: true, encoding: 'utf8', env });
      expect(status).toBe(0);
      if (output !== undefined) expectExcerpt(stdout, output);
    },
  );

  it.each(lines.filter(({ line }) => !isCall(line)))('names only what exists in $line', ({ line }) => {
    for (const command of line.split(' && ')) expect(problemWith(command)).toBeUndefined();
  });
});

function isCall(line: string): boolean {
  return line.startsWith('npm run -s bp ');
}

/** What a command refers to and this repository does not have: a script, a project, a file. */
function problemWith(command: string): string | undefined {
  const [root, ...workspaces] = projects();
  const [program, verb, ...rest] = command.split(' ');
  const scripts = Object.keys(root.manifest.scripts ?? {});
  if (program === 'npm' && verb === 'ci') return undefined;
  if (program === 'npm' && ['start', 'test'].includes(verb)) return scripts.includes(verb) ? undefined : verb;
  if (program === 'npm' && verb === 'run') return scripts.includes(rest[0]) ? undefined : rest[0];
  if (program !== 'npx') return program;
  if (verb === 'nx') {
    const project = workspaces.find(({ manifest }) => manifest.name === rest[1]);
    return project?.manifest.scripts?.[rest[0]] === undefined ? rest.join(' ') : undefined;
  }
  const files = rest.filter((word) => word.includes('/'));
  if (verb !== 'vitest' || files.length === 0) return command;
  return files.find((file) => !existsSync(join(workspaceRoot, file)));
}

/** Checks that the lines of an excerpt appear in the text in order; `…` stands for omitted lines. */
function expectExcerpt(text: string, excerpt: string): void {
  let rest = text.trimEnd();
  for (const part of excerpt
    .split(/^…$\n?/m)
    .map((lines) => lines.trimEnd())
    .filter((lines) => lines !== '')) {
    expect(rest).toContain(part);
    rest = rest.slice(rest.indexOf(part) + part.length);
  }
}
