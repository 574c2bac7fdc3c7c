import { expect, it } from 'vitest';
import { layEquations, layTable } from '../../../src/bp/tutorial/columns.js';

it('equals signs and decimal points are aligned', () => {
  const lines = layEquations([
    { left: 'a', steps: ['x + y', '1 + 2'], result: '3.25' },
    { left: 'long', steps: ['z'], result: '−0.125' },
    { left: 'b', steps: ['1'] },
  ]);
  expect(lines).toEqual(['a    = x + y', '     = 1 + 2 =  3.25', 'long = z     = −0.125', 'b    = 1']);
});

it('colours apply to the content of a cell, not to its padding', () => {
  const lines = layTable(
    {
      header: ['', 'n'],
      rows: [
        ['a', '10.5'],
        ['bb', '−1'],
      ],
    },
    (text, column) => (column === 1 ? `<${text}>` : text),
  );
  expect(lines).toEqual(['     n', 'a    <10.5>', 'bb   <−1  >']);
});
