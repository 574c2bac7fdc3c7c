import { Fault } from '@bp-graph/core';
import { isUtf8 } from 'node:buffer';
import { readSource } from '../../read-checked.js';
import type { Terminal } from '../../terminal.js';

/** Size limit of a table in megabytes; all of it is kept in memory as text. */
const LARGEST_FILE = 32;

/** The text of a table, and what messages call the place it came from. */
export interface TableText {
  readonly name: string;
  readonly text: string;
}

/**
 * The text of a file, or of standard input if the path is `-`.
 *
 * @throws Fault if it does not exist, is not a file, cannot be read, is too large or is not UTF-8.
 */
export async function readText(path: string, terminal: Terminal): Promise<TableText> {
  const { name, bytes } = await readSource(path, terminal, { kind: 'CSV file', largest: LARGEST_FILE });
  return { name, text: textOf(bytes, name) };
}

function textOf(bytes: Buffer, file: string): string {
  if (!isUtf8(bytes))
    throw new Fault({
      what: 'not UTF-8',
      where: `${file}:${firstBadLine(bytes)}`,
      expected: 'a UTF-8 file',
    });
  return new TextDecoder().decode(bytes);
}

/**
 * Searches line by line, which is safe: in UTF-8 a line feed is a single byte that is never part of another character.
 */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  return line;
}
