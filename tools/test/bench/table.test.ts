import { expect, it } from 'vitest';
import { markdownTable, plainTable } from '../../src/bench/result/table.js';

const table = {
  header: ['', 'steps/s', '× hand'],
  rows: [
    ['bp-graph', '1,230', '5.6'],
    ['hand', '98', '1'],
  ],
};

it('a plain table aligns figures on the right, names on the left', () => {
  expect(plainTable(table).split('\n')).toEqual([
    '          steps/s  × hand',
    'bp-graph    1,230     5.6',
    'hand           98       1',
  ]);
});

it('a table can be written as Markdown', () => {
  expect(markdownTable(table).split('\n')).toEqual([
    '|  | steps/s | × hand |',
    '| --- | ---: | ---: |',
    '| bp-graph | 1,230 | 5.6 |',
    '| hand | 98 | 1 |',
  ]);
});

it('a bar in a Markdown cell is escaped', () => {
  expect(markdownTable({ header: ['a|b'], rows: [] })).toContain('| a\\|b |');
});
