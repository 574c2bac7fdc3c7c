import { Fault } from '@bp-graph/core';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readChecked } from '../src/read-checked.js';
import { folderWith } from './bp/call.js';

const wanted = { kind: 'CSV file', largest: 1 };

it('returns the bytes of a file', () => {
  const file = join(folderWith({ 'a.csv': 'a,b\n' }), 'a.csv');
  expect(readChecked(file, wanted).toString()).toBe('a,b\n');
});

it.each([
  ['that does not exist', 'b.csv', 'no such file', 'a CSV file', 'ENOENT'],
  ['inside a file', 'table.csv/b.csv', 'cannot read the file', 'a readable CSV file', 'ENOTDIR'],
])('keeps what the system says about a file %s', (_, name, what, expected, code) => {
  const file = join(folderWith({ 'table.csv': '' }), name);
  const fault = faultOf(() => readChecked(file, wanted));
  expect(fault).toMatchObject({ what, where: file, expected });
  expect(fault.cause).toMatchObject({ code });
});

it('rejects a file above the limit, and says a size above the limit', () => {
  const file = join(folderWith({ 'a.csv': Buffer.alloc(1_000_001) }), 'a.csv');
  expect(() => readChecked(file, wanted)).toThrow('found "2 MB", expected at most 1 MB');
});

function faultOf(action: () => unknown): Fault {
  try {
    action();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('no fault');
}
