import { expect, it } from 'vitest';
import { markdownTable, plainTable } from '../../src/bench/result/table.js';

const table = {
  header: ['', 'steps/s', '× hand'],
  rows: [
    ['bp-graph', '1,230', '5.6'],
    ['hand', '98', '1'],
  ],
};

it('lines figures up at the right, names at the left', () => {
  expect(plainTable(table).split('\n')).toEqual([
    '          steps/s  × hand',
    'bp-graph    1,230     5.6',
    'hand           98       1',
  ]);
});

it('becomes a table of Markdown', () => {
  expect(markdownTable(table).split('\n')).toEqual([
    '|  | steps/s | × hand |',
    '| --- | ---: | ---: |',
    '| bp-graph | 1,230 | 5.6 |',
    '| hand | 98 | 1 |',
  ]);
});

it('keeps a bar in a cell from opening another', () => {
  expect(markdownTable({ header: ['a|b'], rows: [] })).toContain('| a\\|b |');
});
