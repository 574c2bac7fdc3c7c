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
  /** Whether a file that is there already gives way. */
  readonly replace: boolean;
}

/** Asks before long work whether what it makes can be written. @throws Fault as `writeBeside` would afterwards. */
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
 * Writes a file beside its place and then moves it there, so that nobody ever meets half a file.
 * @throws Fault where there is a file already, unless `replace` is set, and where it cannot be written.
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
  return new Fault(
    { what: 'cannot write the file', where: file, found: code, expected: 'a writable location' },
    { cause },
  );
}

/** On the disc when it returns: a name shall not be there before what it names. */
function writeThrough(file: string, text: string): void {
  const handle = openSync(file, 'w');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
