import { Fault } from '@bp-graph/core';

/** Available in pages and in Node; this package is compiled without the types of either. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string };

/** Decodes UTF-8. @throws Fault with the offset of the first invalid byte. */
export function decodeUtf8(bytes: Uint8Array): string {
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

/** Bisects: a streaming decoder rejects a prefix if and only if it contains an invalid byte. */
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
