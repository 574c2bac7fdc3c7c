import { Fault } from '@bp-graph/core';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file beside its place and then moves it there, so that nobody ever meets half a file.
 * @throws Fault where there is a file already, unless `replace` is set, and where it cannot be written.
 */
export function writeBeside(file: string, text: string, { replace }: { readonly replace: boolean }): void {
  if (!replace && existsSync(file))
    throw new Fault({
      what: 'there is such a file already',
      where: file,
      expected: 'a new name, or --force',
    });
  const beside = `${file}.${process.pid}.part`;
  try {
    writeThrough(beside, text);
    renameSync(beside, file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Fault(
      { what: 'cannot write the file', where: file, found: code, expected: 'a place to write' },
      { cause },
    );
  } finally {
    rmSync(beside, { force: true });
  }
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
