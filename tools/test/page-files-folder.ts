import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly pageFilesFolder: string;
  }
}

/** A folder for what the tests of one run build once: empty when they start, gone when they have ended. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'bp-graph-page-files-'));
  const empty = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  project.provide('pageFilesFolder', folder);
  // What was built of earlier sources tells nothing of later ones.
  project.onTestsRerun(empty);
  return empty;
}
