import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { checkPlace, unwritable, type Manner } from './check-place.js';

/**
 * Writes to a temporary file in the same folder and renames it, so that nobody ever sees half a file.
 *
 * @throws Fault as `checkPlace` does, and if it cannot be written.
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
