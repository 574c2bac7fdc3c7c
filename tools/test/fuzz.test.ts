import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { workspaceRoot } from '../src/workspace.js';

it.each([
  ['no graphs', ['--runs', '0'], 'at --runs: found "0", expected a whole number, 1 or more'],
  ['half a seed', ['--seed', '0.5'], 'at --seed: found "0.5", expected a whole number, 0 or more'],
  ['no graphs, but any seed that it prints', ['--seed', '2147483647', '--runs', '0'], 'at --runs'],
  ['an unknown option', ['--sede', '5'], 'unknown option \'--sede\'; did you mean "--seed"?'],
])('npm run fuzz rejects %s', { timeout: 60_000 }, (_, args, sentence) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'fuzz', '--', ...args], {
    cwd: workspaceRoot,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
  expect(stderr.trimEnd()).not.toContain('\n');
});
