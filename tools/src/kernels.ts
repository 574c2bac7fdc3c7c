import { mkdir, writeFile } from 'node:fs/promises';
import { binaries, compile, moduleOf } from './kernels/compile.js';
import { join } from 'node:path';
import { workspaceRoot } from './workspace.js';

/** Compiles the kernels and writes the modules that embed them. */
const folder = join(workspaceRoot, 'packages/core/src/kernels/binary');
await mkdir(folder, { recursive: true });
for (const binary of binaries) {
  const bytes = await compile(binary);
  await writeFile(`${folder}/${binary.name}.gen.ts`, moduleOf(binary, bytes));
  console.log(`${binary.name}: ${bytes.length} bytes`);
}
