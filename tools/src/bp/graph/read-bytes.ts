import { Fault, nearestName } from '@bp-graph/core';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Size limit in megabytes; the runtime cannot hold a string of twice this size. */
const LARGEST_FILE = 256;

/**
 * The bytes of a graph file.
 *
 * @throws Fault if it does not exist, is not a file, cannot be read or is too large.
 */
export function readBytes(file: string): Uint8Array {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) throw new Fault({ what: 'not a file', where: file, expected: 'a graph file' });
    if (stats.size > LARGEST_FILE * 1e6) {
      const found = `${Math.ceil(stats.size / 1e6)} MB`;
      throw new Fault({ what: 'file too large', where: file, found, expected: `at most ${LARGEST_FILE} MB` });
    }
    return readFileSync(file);
  } catch (error) {
    throw error instanceof Fault ? error : unreadable(file, error);
  }
}

function unreadable(file: string, cause: unknown): Fault {
  const { code } = cause as NodeJS.ErrnoException;
  if (code !== 'ENOENT')
    return new Fault(
      { what: 'cannot read the file', where: file, found: code, expected: 'a readable graph file' },
      { cause },
    );
  const near = nearestName(basename(file), neighbours(dirname(file)));
  const nearest = near === undefined ? undefined : join(dirname(file), near);
  return new Fault({ what: 'no such file', where: file, expected: 'a graph file', nearest }, { cause });
}

function neighbours(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
