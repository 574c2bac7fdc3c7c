import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ensurePeers, type Installer } from '../../src/bench/peers/install.js';
import { folderWith } from '../bp/call.js';

/** An installer that does to a folder what npm does, as far as it matters. */
function installer() {
  return vi.fn<Installer>((folder) => {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    return { ok: true, output: '' };
  });
}

describe('the libraries to compare with', () => {
  it('are installed once, and announced before', () => {
    const folder = folderWith({ 'package-lock.json': '{}' });
    const install = installer();
    const tell = vi.fn<(text: string) => void>();
    ensurePeers(tell, { folder, install });
    ensurePeers(tell, { folder, install });
    expect(install).toHaveBeenCalledOnce();
    expect(tell).toHaveBeenCalledOnce();
    expect(tell.mock.invocationCallOrder[0]).toBeLessThan(install.mock.invocationCallOrder[0]);
  });

  it('are installed again after the lockfile has changed', () => {
    const folder = folderWith({ 'package-lock.json': '{}' });
    const install = installer();
    ensurePeers(() => {}, { folder, install });
    writeFileSync(join(folder, 'package-lock.json'), '{ "changed": true }');
    ensurePeers(() => {}, { folder, install });
    expect(install).toHaveBeenCalledTimes(2);
  });

  it('are reported in one sentence if they cannot be installed', () => {
    const folder = folderWith({ 'package-lock.json': '{}' });
    const output =
      'npm warn old\nnpm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error network trouble';
    expect(() => {
      ensurePeers(() => {}, { folder, install: () => ({ ok: false, output }) });
    }).toThrow(
      'cannot install the libraries for comparison: at npm ci in tools/bench: found "ENOTFOUND", ' +
        'expected a network connection',
    );
  });

  it('are installed on the next attempt after a failure', () => {
    const folder = folderWith({ 'package-lock.json': '{}' });
    expect(() => {
      ensurePeers(() => {}, { folder, install: () => ({ ok: false, output: 'spawn npm ENOENT' }) });
    }).toThrow('found "spawn npm ENOENT"');
    const install = installer();
    ensurePeers(() => {}, { folder, install });
    expect(install).toHaveBeenCalledOnce();
  });
});
