import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { workspaceRoot } from '../src/workspace.js';

const folder = mkdtempSync(join(tmpdir(), 'bp-graph-ts-node-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('running TypeScript', () => {
  it('uses the present content of a file, not an earlier compilation', () => {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    expect(run('const answer: number = 1;\nconsole.log(answer);').stdout).toBe('1\n');
    expect(run('const answer: number = 2;\nconsole.log(answer);').stdout).toBe('2\n');
    expect(run('const answer: number = 1;\nconsole.log(answer);').stdout).toBe('1\n');
  });

  it('reports source lines in errors, whether compiled anew or cached', () => {
    const text = 'interface Gone {\n  readonly x: number;\n}\n\nthrow new Error("lost" satisfies string);';
    for (const compiled of ['anew', 'kept']) expect(run(text).stderr, compiled).toContain('program.ts:5:');
  });
});

function run(text: string): { readonly stdout: string; readonly stderr: string } {
  const program = join(folder, 'program.ts');
  writeFileSync(program, text);
  const loader = join(workspaceRoot, 'tools/ts-node.mjs');
  return spawnSync(process.execPath, ['--enable-source-maps', '--import', loader, program], {
    encoding: 'utf8',
  });
}
