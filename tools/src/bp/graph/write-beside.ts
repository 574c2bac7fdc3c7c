import { Fault } from '@bp-graph/core';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

interface Manner {
  /** Whether to overwrite an existing file. */
  readonly replace: boolean;
}

/**
 * Checks before long work whether its result can be written.
 *
 * @throws Fault as `writeBeside` would afterwards.
 */
export function checkPlace(file: string, { replace }: Manner): void {
  if (!replace && existsSync(file))
    throw new Fault({
      what: 'file already exists',
      where: file,
      expected: 'a new name, or --force to overwrite it',
    });
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/**
 * Writes to a temporary file in the same folder and renames it, so that nobody ever sees half a file.
 *
 * @throws Fault if the file exists, unless `replace` is set, and if it cannot be written.
 */
export function writeBeside(file: string, text: string, manner: Manner): void {
  checkPlace(file, manner);
  const beside = `${file}.${process.pid}.part`;
  try {
    writeThrough(beside, text);
    renameSync(beside, file);
  } catch (cause) {
    throw unwritable(file, cause);
  } finally {
    rmSync(beside, { force: true });
  }
}

function unwritable(file: string, cause: unknown): Fault {
  const { code } = cause as NodeJS.ErrnoException;
  const fault =
    code === 'ENOENT'
      ? { what: 'no such folder', found: dirname(file), expected: 'an existing folder' }
      : { what: 'cannot write the file', found: code, expected: 'a writable location' };
  return new Fault({ where: file, ...fault }, { cause });
}

/** Flushes to disk before it returns: the renamed file must not appear before its content. */
function writeThrough(file: string, text: string): void {
  const handle = openSync(file, 'w');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
