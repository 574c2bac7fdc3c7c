import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projects, workspaceRoot } from '../src/workspace.js';

const workspaces = projects().filter(({ folder }) => folder !== '.');

describe('the workspace', () => {
  it.each(workspaces)('runs every test file of $folder', ({ folder, manifest }) => {
    const files = filesIn(join(workspaceRoot, folder, 'test'), '.test.ts');
    const targets = new Set(
      files.map((file) => (file.endsWith('.browser.test.ts') ? 'test-browser' : 'test')),
    );
    expect(Object.keys(manifest.scripts ?? {})).toEqual(expect.arrayContaining([...targets]));
  });

  it.each(workspaces)('type-checks $folder and its tests', ({ folder }) => {
    const { references } = readJson('tsconfig.json') as { references: readonly { path: string }[] };
    const checked = references.map(({ path }) => path);
    for (const part of [folder, `${folder}/test`]) {
      if (holdsTypes(part)) expect(checked).toContain(part);
    }
  });

  it.each(workspaces)(
    'declares every package of this repository that $folder imports',
    ({ folder, manifest }) => {
      const sources = filesIn(join(workspaceRoot, folder, 'src'), '.ts').map((file) =>
        readFileSync(file, 'utf8'),
      );
      const imported = sources.flatMap((text) =>
        [...text.matchAll(/ from '(@bp-graph\/[^/']+)/g)].map(([, name]) => name),
      );
      const declared = Object.keys(manifest.dependencies ?? {});
      expect(declared).toEqual(expect.arrayContaining([...new Set(imported)]));
    },
  );

  it.each(projects())('pins every dependency of $manifest.name to one version', ({ manifest }) => {
    const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const [name, version] of Object.entries(dependencies))
      expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/);
  });

  it('has no registry in the lockfile, so that any registry can be used', () => {
    const { packages } = readJson('package-lock.json') as { packages: Record<string, { resolved?: string }> };
    const hosts = Object.values(packages).filter(({ resolved }) => resolved?.includes('://'));
    expect(hosts).toEqual([]);
  });
});

function filesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith(ending)).map((file) => join(folder, file));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(workspaceRoot, file), 'utf8'));
}

function holdsTypes(folder: string): boolean {
  const path = join(workspaceRoot, folder);
  if (!existsSync(path)) return false;
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).some(
    (file) => file.endsWith('.ts') && !/(^|\/)(node_modules|dist)/.test(file),
  );
}
