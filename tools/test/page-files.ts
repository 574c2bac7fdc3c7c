import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildPageFiles } from '../src/page-files.js';

/**
 * A folder with the files for pages without a bundler. They are built once per run, by the test file that requests them
 * first; the others wait for it, or build in its place if it fails.
 */
export async function pageFiles(): Promise<string> {
  const folder = inject('pageFilesFolder');
  const [built, building] = ['built', 'building'].map((name) => join(folder, name));
  mkdirSync(folder, { recursive: true });
  while (!existsSync(built)) {
    if (isFirst(building)) await buildInto(building, built);
    else await setTimeout(WAIT);
  }
  return built;
}

/** How often to check whether another process has finished building, in milliseconds. */
const WAIT = 100;

/** Whether this process creates a folder that no other has created. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function buildInto(building: string, built: string): Promise<void> {
  try {
    await buildPageFiles(building);
    renameSync(building, built);
  } catch (error) {
    rmSync(building, { recursive: true });
    throw error;
  }
}
