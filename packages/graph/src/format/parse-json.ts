import { checkArgument, Fault, type OptionCheck } from '@bp-graph/core';
import { findJsonFault, lineAndColumn } from './json-fault.js';

/**
 * What a JSON text says. Bytes are read as UTF-8; a byte order mark is passed over.
 * @throws Fault with the offset of the first byte that is not UTF-8, or line and column where the text is not JSON.
 */
export function parseJson(text: string | Uint8Array): unknown {
  checkArgument(text, 'text', TEXT, 'JSON');
  const given = (typeof text === 'string' ? text : decodeUtf8(text)).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(given);
  } catch (error) {
    throw jsonFault(given, error);
  }
}

function jsonFault(text: string, cause: unknown): Fault {
  const place = findJsonFault(text);
  if (place === undefined) return new Fault({ what: 'JSON that this runtime cannot hold' }, { cause });
  const { offset, expected } = place;
  const { line, column } = lineAndColumn(text, offset);
  const found = /^(?:[^\s,:[\]{}"]{1,20}|[^])/u.exec(text.slice(offset, offset + 40))?.[0];
  const parts = { where: `line ${line}, column ${column}`, expected };
  return new Fault(
    found === undefined
      ? { what: 'the JSON ends too early', ...parts }
      : { what: 'not JSON', ...parts, found },
    { cause },
  );
}

const TEXT: OptionCheck = {
  expected: 'a text in UTF-8',
  allows: (found) => typeof found === 'string' || ArrayBuffer.isView(found),
};

/** Pages and Node have it alike; this package is compiled without the types of either. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string };

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const offset = firstBadByte(bytes);
    const found = offset < bytes.length ? `the byte 0x${bytes[offset].toString(16)}` : 'the end of the text';
    throw new Fault(
      { what: 'not UTF-8', where: `byte ${offset}`, found, expected: 'a text in UTF-8' },
      { cause },
    );
  }
}

/** By halving: a decoder that waits for more refuses a beginning if, and only if, it holds a byte that cannot stand there. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
