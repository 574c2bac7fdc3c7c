import { Fault, nearestName } from '@bp-graph/core';
import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a file should be. */
export interface Wanted {
  /** What messages call it, to follow `a`: `graph file`. */
  readonly kind: string;
  /** Size limit in megabytes. */
  readonly largest: number;
  /** What can be given in its place, to follow the kind. */
  readonly instead?: string;
}

/**
 * The bytes of a file.
 *
 * @throws Fault if it does not exist, is not a file, cannot be read or is too large.
 */
export function readChecked(file: string, wanted: Wanted): Buffer {
  try {
    checkStats(file, statSync(file), wanted);
    return readFileSync(file);
  } catch (error) {
    throw error instanceof Fault ? error : unreadable(file, error, wanted);
  }
}

function checkStats(file: string, stats: Stats, { kind, largest, instead = '' }: Wanted): void {
  if (!stats.isFile())
    throw new Fault({
      what: 'not a file',
      where: file,
      found: stats.isDirectory() ? 'a directory' : 'a device',
      expected: `a ${kind}${instead}`,
    });
  if (stats.size > largest * 1e6)
    throw new Fault({
      what: 'file too large',
      where: file,
      // Rounded up, as a number above the limit.
      found: `${Math.ceil(stats.size / 1e6)} MB`,
      expected: `at most ${largest} MB`,
    });
}

function unreadable(file: string, cause: unknown, { kind }: Wanted): Fault {
  const { code } = cause as NodeJS.ErrnoException;
  if (code !== 'ENOENT')
    return new Fault(
      { what: 'cannot read the file', where: file, found: code, expected: `a readable ${kind}` },
      { cause },
    );
  const near = nearestName(basename(file), neighbours(dirname(file)));
  const nearest = near === undefined ? undefined : join(dirname(file), near);
  return new Fault({ what: 'no such file', where: file, expected: `a ${kind}`, nearest }, { cause });
}

function neighbours(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
