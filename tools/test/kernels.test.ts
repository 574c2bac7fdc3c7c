import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { binaries, compile, moduleOf } from '../src/kernels/compile.js';
import { workspaceRoot } from '../src/workspace.js';

describe.each(binaries)('the kernels for $name', (binary) => {
  it('are the committed ones, byte for byte, and small', { timeout: 120_000 }, async () => {
    const bytes = await compile(binary);
    const path = join(workspaceRoot, 'packages/core/src/kernels/binary', `${binary.name}.gen.ts`);
    expect(moduleOf(binary, bytes)).toBe(await readFile(path, 'utf8'));
    expect(bytes.length).toBeLessThan(25_000);
  });
});
