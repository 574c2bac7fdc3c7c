import { parseJson } from '@bp-graph/graph';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault, lineAndColumn } from '../../src/format/json-fault.js';
import { faultOf } from '../support/faults.js';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])),
  );

describe('a text that is not JSON', () => {
  it.each([
    ['', 'the JSON ends too early: at line 1, column 1: expected a value'],
    ['{"a": [1, 2', 'the JSON ends too early: at line 1, column 12: expected "," or "]"'],
    ['{"a": 1', 'the JSON ends too early: at line 1, column 8: expected "," or "}"'],
    ['{"a"', 'the JSON ends too early: at line 1, column 5: expected ":"'],
    ['{"a', 'the JSON ends too early: at line 1, column 4: expected a closing quote'],
    ['{\n  "a": 1,\n}', 'not JSON: at line 3, column 1: found "}", expected a key in double quotes'],
    ['{\r\n  a: 1}', 'not JSON: at line 2, column 3: found "a", expected a key in double quotes'],
    ["{'a': 1}", 'not JSON: at line 1, column 2: found "\'a\'", expected a key in double quotes'],
    ['[1,\r 2,\r ]', 'not JSON: at line 3, column 2: found "]", expected a value'],
    ['[NaN]', 'not JSON: at line 1, column 2: found "NaN", expected a value'],
    ['[-Infinity]', 'not JSON: at line 1, column 2: found "-Infinity", expected a value'],
    ['[01]', 'not JSON: at line 1, column 2: found "01", expected a value'],
    ['[.5]', 'not JSON: at line 1, column 2: found ".5", expected a value'],
    ['[1.]', 'not JSON: at line 1, column 2: found "1.", expected a value'],
    ['[tru]', 'not JSON: at line 1, column 2: found "tru", expected a value'],
    ['[1 2]', 'not JSON: at line 1, column 4: found "2", expected "," or "]"'],
    ['[1}', 'not JSON: at line 1, column 3: found "}", expected "," or "]"'],
    ['{"a" 1}', 'not JSON: at line 1, column 6: found "1", expected ":"'],
    ['["\\x"]', 'not JSON: at line 1, column 3: found "\\\\x", expected an escape such as \\n or \\u0041'],
    ['["a\nb"]', 'not JSON: at line 1, column 4: found "\\n", expected a closing quote'],
    ['{} {}', 'not JSON: at line 1, column 4: found "{", expected the end of the text'],
    ['// a\n{}', 'not JSON: at line 1, column 1: found "//", expected a value'],
  ])('is rejected by line and column: %j', (text, message) => {
    expect(faultOf(() => parseJson(text)).message).toBe(message);
  });

  it('is rejected whatever its depth and length', () => {
    expect(faultOf(() => parseJson('['.repeat(1_000_000))).message).toBe(
      'the JSON ends too early: at line 1, column 1000001: expected a value',
    );
    expect(faultOf(() => parseJson(`${'{"a":'.repeat(300_000)}]`)).where).toBe('line 1, column 1500001');
    expect(faultOf(() => parseJson(`"${'x'.repeat(10_000_000)}`)).where).toBe('line 1, column 10000002');
    expect(faultOf(() => parseJson('\n'.repeat(10_000_000))).where).toBe('line 10000001, column 1');
  });

  it("is rejected at the position where the runtime's own parser stops", () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', 'e', '\\', '\n', '0', '{', ' '),
        (json, at, put) => {
          const place = at % (json.length + 1);
          const text = json.slice(0, place) + put + json.slice(place + 1);
          expect(findJsonFault(text) === undefined).toBe(isJson(text));
        },
      ),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('has lines that end with \\n, \\r or both', () => {
    expect(['a\nb', 'a\rb', 'a\r\nb'].map((text) => lineAndColumn(text, text.length))).toEqual(
      Array(3).fill({ line: 2, column: 2 }),
    );
  });
});

describe('bytes that are not UTF-8', () => {
  it.each([
    ['a stray byte', bytes('["a', 0xff, '"]'), 3, '0xff'],
    ['Latin-1', bytes('["caf', 0xe9, '"]'), 6, '0x22'],
    ['an overlong form', bytes('["', 0xc0, 0x80, '"]'), 2, '0xc0'],
    ['half of a pair', bytes('["', 0xed, 0xa0, 0x80, '"]'), 3, '0xa0'],
    ['UTF-16', bytes(0xff, 0xfe, '[', 0), 0, '0xff'],
    ['a byte far in', bytes(`["${'é'.repeat(100_000)}`, 0x80, '"]'), 200_002, '0x80'],
  ])('are rejected by the offset of the first invalid one: %s', (_what, given, offset, byte) => {
    expect(faultOf(() => parseJson(given)).message).toBe(
      `not UTF-8: at byte ${offset}: found "the byte ${byte}", expected a text in UTF-8`,
    );
  });

  it('are rejected if they end within a character', () => {
    expect(faultOf(() => parseJson(bytes('["', 0xe2, 0x82))).where).toBe('byte 4');
  });

  it('are accepted in any other form, with or without a byte order mark', () => {
    expect(parseJson(bytes('\uFEFF["é€😀"]'))).toEqual(['é€😀']);
    expect(parseJson('\uFEFF[]')).toEqual([]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
