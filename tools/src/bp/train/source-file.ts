import { Fault } from '@bp-graph/core';
import { isUtf8 } from 'node:buffer';
import { readChecked } from '../../read-checked.js';

/** Size limit of a table in megabytes; all of it is kept in memory as text. */
const LARGEST_FILE = 32;

/**
 * The text of a file.
 *
 * @throws Fault if it does not exist, is not a file, cannot be read, is too large or is not UTF-8.
 */
export function readText(file: string): string {
  const bytes = readChecked(file, {
    kind: 'CSV file',
    largest: LARGEST_FILE,
    instead: ', or - for standard input',
  });
  return textOf(bytes, file);
}

/**
 * The text that arrives on standard input.
 *
 * @param name What messages call it.
 * @throws Fault if it is too large or not UTF-8.
 */
export async function readInput(input: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_FILE * 1e6)
      throw new Fault({ what: 'file too large', where: name, expected: `at most ${LARGEST_FILE} MB` });
  }
  return textOf(Buffer.concat(chunks), name);
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
