import { expect, it } from 'vitest';
import { examplesIn, fencedBlocks } from '../src/fenced-blocks.js';

const text = [
  '# A',
  '```sh',
  'one',
  '```',
  'b',
  '',
  '```text',
  '1',
  '',
  '2',
  '```',
  '```ts',
  'three',
  '```',
].join('\n');

it('every block is found with its language, its text and its line', () => {
  expect(fencedBlocks(text)).toEqual([
    { language: 'sh', text: 'one', line: 2 },
    { language: 'text', text: '1\n\n2', line: 7 },
    { language: 'ts', text: 'three', line: 12 },
  ]);
});

it('a block in a list is unindented', () => {
  const list = ['1. a', '', '   ```ts', '   if (b)', '     c();', '   ```'].join('\n');
  expect(fencedBlocks(list)).toEqual([{ language: 'ts', text: 'if (b)\n  c();', line: 3 }]);
});

it('the text block after an example is its output', () => {
  expect(examplesIn(text, 'sh')).toEqual([{ language: 'sh', text: 'one', line: 2, output: '1\n\n2' }]);
  expect(examplesIn(text, 'ts')).toEqual([{ language: 'ts', text: 'three', line: 12 }]);
});
