import { expect, it } from 'vitest';
import { markdownTable, nameThenFigures, textTable } from '../src/table.js';

const table = {
  header: ['', 'steps/s', '× hand'],
  rows: [
    ['bp-graph', '1,230', '5.6'],
    ['hand', '98', '1'],
  ],
};

it('a table aligns figures on the right, names on the left', () => {
  expect(textTable(table, { figures: nameThenFigures })).toEqual([
    '          steps/s  × hand',
    'bp-graph    1,230     5.6',
    'hand           98       1',
  ]);
});

it('a table aligns everything on the left unless told which columns are figures', () => {
  expect(textTable({ header: ['a', 'b'], rows: [['10', '2']] }, { gap: 1 })).toEqual(['a  b', '10 2']);
});

it('a table aligns wide characters by the columns they take, and shows control characters as codes', () => {
  const rows = [
    ['梯度', '1'],
    ['a\n', '2'],
  ];
  expect(textTable({ header: ['', 'n'], rows })).toEqual(['        n', '梯度    1', 'a\\u{a}  2']);
});

it('colours apply to the cells of the rows, not to the header and the space around a cell', () => {
  const lines = textTable(table, {
    figures: nameThenFigures,
    paint: (text, k) => (k === 1 ? `<${text}>` : text),
  });
  expect(lines).toEqual([
    '          steps/s  × hand',
    'bp-graph    <1,230>     5.6',
    'hand           <98>       1',
  ]);
});

it('a table can be written as Markdown', () => {
  expect(markdownTable(table, nameThenFigures).split('\n')).toEqual([
    '|  | steps/s | × hand |',
    '| --- | ---: | ---: |',
    '| bp-graph | 1,230 | 5.6 |',
    '| hand | 98 | 1 |',
  ]);
});

it('a bar in a Markdown cell is escaped', () => {
  expect(markdownTable({ header: ['a|b'], rows: [] })).toBe('| a\\|b |\n| --- |');
});
