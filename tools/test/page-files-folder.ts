import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly pageFilesFolder: string;
  }
}

/** A folder for files that are built once per test run: empty at the start, removed at the end. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'bp-graph-page-files-'));
  const empty = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  project.provide('pageFilesFolder', folder);
  // Files built from earlier sources are of no use to later ones.
  project.onTestsRerun(empty);
  return empty;
}
