import { Fault } from '@bp-graph/core';
import { accessSync, constants, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';

/** How to write a file. */
export interface Manner {
  /** Whether to overwrite an existing file. */
  readonly replace: boolean;
}

/**
 * Checks before long work whether its result can be written.
 *
 * @throws Fault if the place is no file in an existing folder that can be written to, or if the file exists and is not
 * to be replaced.
 */
export function checkPlace(file: string, { replace }: Manner): void {
  checkName(file);
  checkFolder(file);
  const found = statOf(file);
  if (found?.isDirectory() === true)
    throw new Fault({
      what: 'not a file',
      where: file,
      found: 'a directory',
      expected: 'the name of a file',
    });
  if (found === undefined || replace) return;
  throw new Fault({
    what: 'file already exists',
    where: file,
    expected: 'a new name, or --force to overwrite it',
  });
}

/** The fault of a place that the system does not let us write to. */
export function unwritable(file: string, cause: unknown): Fault {
  const { code } = cause as NodeJS.ErrnoException;
  return new Fault(
    { what: 'cannot write the file', where: file, found: code, expected: 'a writable location' },
    { cause },
  );
}

/** A path that ends in a separator names a folder, even one that does not exist yet, and - is no file elsewhere. */
function checkName(file: string): void {
  if (!/^-?$|[/\\]$/.test(file)) return;
  throw new Fault({ what: 'no file name', found: file, expected: 'the name of a file' });
}

function checkFolder(file: string): void {
  const folder = dirname(file);
  const found = statOf(file, folder);
  if (found?.isDirectory() !== true)
    throw new Fault({
      what: found === undefined ? 'no such folder' : 'not a folder',
      where: file,
      found: folder,
      expected: 'an existing folder',
    });
  try {
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** What is at a path, undefined if nothing is. @throws Fault about `file` if the system does not tell. */
function statOf(file: string, path = file): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    throw unwritable(file, cause);
  }
}
