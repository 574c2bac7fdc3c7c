import { checkArgument, Fault, type OptionCheck } from '@bp-graph/core';
import { decodeUtf8 } from './decode-utf8.js';
import { findJsonFault, lineAndColumn } from './json-fault.js';

/**
 * Parses a JSON text. Bytes are decoded as UTF-8; a byte order mark is skipped.
 * @throws Fault with the offset of the first byte that is not UTF-8, or line and column if the text is not JSON.
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
