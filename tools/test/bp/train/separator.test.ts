import { expect, it } from 'vitest';
import { separatorOf } from '../../../src/bp/train/separator.js';

it.each([
  ['commas', 'a,b\n1,2\n', ','],
  ['semicolons', 'a;b\n1;2\n', ';'],
  ['tabs', 'a\tb\n1\t2\n', '\t'],
  ['semicolons beside decimal commas', 'a;b\n1,5;x\n2,5;y\n', ';'],
  ['semicolons beside decimal commas in every line', '1,5;2,5\n3,5;4,5\n', ';'],
  ['commas beside semicolons in cells', 'a,b\n1,"x;y"\n2,"u;v"\n', ','],
  ['commas beside semicolons in names', '"a; m",b\n1,2\n', ','],
  ['semicolons of a header alone', 'a;b\n', ';'],
  ['semicolons although most rows are too short', 'a;b;c\n1\n2\n3;4;5\n', ';'],
  ['commas of a text after blank lines', '\n\na,b\n1,2\n', ','],
  ['a comma of a single column', 'a\n1\n', ','],
  ['a comma of nothing', '', ','],
])('the separator of a table is found to be %s', (_, text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});
