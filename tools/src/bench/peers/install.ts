import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '@bp-graph/core';
import { peersFolder } from './folder.js';

/** Installs what the lockfile in `folder` pins, and returns the outcome. */
export type Installer = (folder: string) => { readonly ok: boolean; readonly output: string };

/**
 * Installs the peers, unless that has been done for the current lockfile. Announces it through `tell`.
 *
 * @throws Fault if they cannot be installed, for example without a network.
 */
export function ensurePeers(
  tell: (text: string) => void,
  { folder = peersFolder, install = byNpm }: { readonly folder?: string; readonly install?: Installer } = {},
): void {
  const stamp = join(folder, 'node_modules', '.installed');
  const lockfile = readFileSync(join(folder, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  tell('Installing the libraries for comparison (once, 440 MB) …');
  const { ok, output } = install(folder);
  if (!ok) {
    throw new Fault({
      what: 'cannot install the libraries for comparison',
      where: 'npm ci in tools/bench',
      found: reasonIn(output),
      expected: 'a network connection',
    });
  }
  writeFileSync(stamp, wanted);
}

/** Install scripts are disabled: one of the peers would build GPU bindings that nothing here uses. */
function byNpm(folder: string): ReturnType<Installer> {
  const { status, stdout, stderr, error } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--fetch-retries=1'],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32', timeout: 600_000 },
  );
  return { ok: status === 0, output: error?.message ?? `${stderr}\n${stdout}` };
}

/** npm's error code, or its last line of output. */
function reasonIn(output: string): string {
  const code = /^npm (?:error|ERR!) code (\w+)/m.exec(output)?.[1];
  const lines = output.trim().split('\n');
  return code ?? lines[lines.length - 1];
}
