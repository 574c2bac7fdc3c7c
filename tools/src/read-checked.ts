import { Fault, nearestName } from '@bp-graph/core';
import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Terminal } from './terminal.js';

/** What a file should be. */
export interface Wanted {
  /** What messages call it, to follow `a`: `graph file`. */
  readonly kind: string;
  /** Size limit in megabytes. */
  readonly largest: number;
}

/** What was read, and what messages call the place it came from. */
export interface Source {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The bytes of a file, or of standard input if the path is `-`.
 *
 * @throws Fault as `readChecked` does, and if standard input is too large.
 */
export async function readSource(path: string, { input }: Terminal, wanted: Wanted): Promise<Source> {
  const piped = path === '-' ? input?.() : undefined;
  if (piped === undefined) return { name: path, bytes: readChecked(path, wanted) };
  const name = 'standard input';
  return { name, bytes: await readPiped(piped, name, wanted) };
}

async function readPiped(
  input: AsyncIterable<Uint8Array>,
  name: string,
  { largest }: Wanted,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largest * 1e6)
      throw new Fault({ what: 'file too large', where: name, expected: `at most ${largest} MB` });
  }
  return Buffer.concat(chunks);
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

function checkStats(file: string, stats: Stats, { kind, largest }: Wanted): void {
  if (!stats.isFile())
    throw new Fault({
      what: 'not a file',
      where: file,
      found: stats.isDirectory() ? 'a directory' : 'a device',
      expected: `a ${kind}, or - for standard input`,
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
