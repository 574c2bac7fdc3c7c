import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildPageFiles } from '../src/page-files.js';

/**
 * A folder with the files for pages without a bundler. They are built once a run, by the test file that asks first; the
 * others wait for it, or build in its place where it failed.
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

/** How often is looked whether another has built, in milliseconds. */
const WAIT = 100;

/** Who makes a folder that nobody else has made. */
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
