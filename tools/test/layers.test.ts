import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { workspaceRoot } from '../src/workspace.js';

/** An import in a repository with the same layout, and the rule that it violates. */
const WRONG = [
  ['packages/core/src/a.ts', '@bp-graph/graph', 'core-stands-alone'],
  ['packages/core/src/b.ts', 'rxjs', 'core-is-plain'],
  ['packages/core/src/c.ts', 'node:fs', 'runs-in-a-page'],
  ['packages/graph/src/a.ts', '@bp-graph/viz-element', 'graph-stands-on-core'],
  ['packages/graph/src/b.ts', 'lit', 'graph-draws-nothing'],
  ['packages/graph/src/c.ts', '../../core/src/inner.js', 'public-entries-only'],
  ['packages/graph/src/d.ts', '@bp-graph/core/src/inner.js', 'resolvable'],
  ['packages/graph/src/e.ts', './f.js', 'no-cycles'],
  ['packages/viz-element/src/a.ts', '../../../tools/src/index.js', 'viz-element-stands-on-graph'],
  ['packages/viz-element/src/b.ts', 'unlisted', 'ships-what-it-needs'],
  ['apps/demo/src/a.ts', '../../../tools/src/index.js', 'demo-uses-no-tool'],
] as const;

const RIGHT = [
  ['packages/graph/src/g.ts', '@bp-graph/core'],
  ['packages/graph/src/h.ts', 'rxjs'],
  ['packages/viz-element/src/c.ts', '@bp-graph/graph'],
  ['packages/viz-element/src/d.ts', 'lit'],
  ['apps/demo/src/b.ts', '@bp-graph/viz-element'],
  ['tools/src/a.ts', '@bp-graph/core'],
  ['tools/src/b.ts', 'node:fs'],
] as const;

const house = mkdtempSync(join(tmpdir(), 'bp-graph-layers-'));
let broken: readonly string[] = [];

beforeAll(() => {
  for (const name of ['core', 'graph', 'viz-element']) addPackage(name);
  for (const name of ['rxjs', 'lit', 'unlisted']) add(`node_modules/${name}/index.js`, 'export {};');
  for (const file of ['packages/core/src/inner.ts', 'tools/src/index.ts']) add(file, 'export {};');
  for (const [file, specifier] of [...WRONG, ...RIGHT]) add(file, `import '${specifier}';`);
  for (const file of ['.dependency-cruiser.cjs', 'package.json'])
    copyFileSync(join(workspaceRoot, file), join(house, file));
  add('packages/graph/src/f.ts', `import './e.js';`);
  broken = cruise();
}, 60_000);

afterAll(() => {
  rmSync(house, { recursive: true, force: true });
});

it.each(WRONG)('%s may not import %s: %s', (file, _specifier, rule) => {
  expect(broken).toContain(`${file} ${rule}`);
});

it.each(RIGHT)('%s may import %s', (file) => {
  expect(broken.filter((line) => line.startsWith(`${file} `))).toEqual([]);
});

function add(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

function addPackage(name: string): void {
  const folder = `packages/${name}`;
  add(`${folder}/src/index.ts`, 'export {};');
  copyFileSync(join(workspaceRoot, folder, 'package.json'), join(house, folder, 'package.json'));
  mkdirSync(join(house, 'node_modules/@bp-graph'), { recursive: true });
  symlinkSync(join(house, folder), join(house, 'node_modules/@bp-graph', name), 'junction');
}

/** Runs the check on the fictitious repository; each violation as `file rule`. */
function cruise(): readonly string[] {
  const command = join(workspaceRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [
    command,
    'packages',
    'apps',
    'tools',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: readonly { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
}
