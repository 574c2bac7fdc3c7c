import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runBp } from '../../src/bp/program.js';
import { workspaceRoot } from '../../src/workspace.js';
import { call, callByNpm, folderWith, type Called } from './call.js';

const iris = join(workspaceRoot, 'data/iris.csv');

describe('bp rejects with one sentence and exit code 2', () => {
  it.each([
    [
      'an unknown network',
      ['tutorial', '--network', 'mazzur'],
      'found "mazzur", expected one of tutorial, mazur; did you mean "mazur"?',
    ],
    ['an unknown command', ['tutorail'], 'unknown command \'tutorail\'; did you mean "tutorial"?'],
    ['an unknown option', ['tutorial', '--jsno'], 'unknown option \'--jsno\'; did you mean "--json"?'],
    [
      'a stray word',
      ['tutorial', 'mazur'],
      'too many arguments: at tutorial: found "mazur", expected options only; a text with spaces needs quotes',
    ],
    [
      'a column name without quotes',
      ['train', iris, '--target', 'petal', 'width', 'cm'],
      'too many arguments: at train: found "width cm", expected <file> and options; a text with spaces needs quotes',
    ],
    ['no file', ['train', '--target', 'species'], "missing required argument 'file'"],
    ['no target', ['train', iris], "required option '--target <column>' not specified"],
    ['an option without its value', ['train', iris, '--target'], "'--target <column>' argument missing"],
    [
      'an unknown column',
      train('specis'),
      `at ${iris}: found "specis", expected one of sepal_length_cm, sepal_width_cm, petal_length_cm, petal_width_cm, species; did you mean "species"?`,
    ],
    [
      'an unknown activation',
      train('species', '--activation', 'tahn'),
      'unknown activation: at --activation: found "tahn", expected one of identity, ',
    ],
    ['its nearest name too', train('species', '--activation', 'tahn'), 'did you mean "tanh"?'],
    ['an unknown optimiser', train('species', '--optimizer', 'adm'), 'did you mean "adam"?'],
    [
      'an unknown task',
      train('species', '--task', 'clustering'),
      'at --task: found "clustering", expected one of classification, regression',
    ],
    [
      'a negative size',
      train('species', '--hidden', '-3'),
      'at --hidden: found "-3", expected whole numbers, 1 or more, after <file>',
    ],
    ['a size of zero', train('species', '--hidden', '8 0'), 'at --hidden: found "0", expected whole numbers'],
    [
      'half a neuron',
      train('species', '--hidden', '2.5'),
      'at --hidden: found "2.5", expected whole numbers',
    ],
    ['a size in words', train('species', '--hidden', 'eight'), 'at --hidden: found "eight"'],
    [
      'a file after the sizes',
      ['train', '--target', 'species', '--hidden', '8', iris],
      `at --hidden: found ${JSON.stringify(iris)}, expected whole numbers, 1 or more, after <file>`,
    ],
    ['no size', train('species', '--hidden', ' '), 'at --hidden: found " ", expected whole numbers'],
    [
      'a network beyond all memory',
      train('species', '--hidden', '1000000000000'),
      'network too large: at --hidden: found "4-1000000000000-3',
    ],
    [
      'negative epochs',
      train('species', '--epochs', '-1'),
      'at --epochs: found "-1", expected a whole number, 1 or more',
    ],
    ['no epochs', train('species', '--epochs', '0'), 'at --epochs: found "0"'],
    ['half an epoch', train('species', '--epochs', '0.5'), 'at --epochs: found "0.5"'],
    ['epochs without end', train('species', '--epochs', 'Infinity'), 'at --epochs: found "Infinity"'],
    ['an empty seed', train('species', '--seed', ' '), 'at --seed: found " ", expected a number or any text'],
    ['an empty batch', train('species', '--batch', '0'), 'at --batch: found "0"'],
    [
      'a rate of zero',
      train('species', '--learning-rate', '0'),
      'at --learning-rate: found "0", expected a number above 0',
    ],
    ['a rate that is no number', train('species', '--learning-rate', 'fast'), 'found "fast"'],
    [
      'a rate with a decimal comma',
      train('species', '--learning-rate', '0,01'),
      'at --learning-rate: found "0,01", expected a number above 0, with a decimal point, not a comma',
    ],
    [
      'a share of all',
      train('species', '--test-share', '1'),
      'at --test-share: found "1", expected a number above 0 and below 1',
    ],
    [
      'a share too small for a row',
      train('species', '--test-share', '0.001'),
      'too few rows to hold any out: at --test-share: found 0.001',
    ],
    [
      'names where numbers are to be learned',
      train('species', '--task', 'regression'),
      `not a number: at ${iris}:2:5 (species): found "setosa", expected a number`,
    ],
  ])('%s', async (_, args, sentence) => {
    expectRefusal(await call(args), sentence);
  });

  it.each([
    ['an empty file', '', 'empty file: at t.csv: expected a header and data rows'],
    ['a file of blank lines', '\n \n', 'empty file'],
    ['a header only', 'a,b\n', 'no data rows: at t.csv: found "only a header"'],
    [
      'text where a number belongs',
      'a,b\n1,x\n2,y\n\nthree,x\n',
      'not a number: at t.csv:5:1 (a): found "three", expected a number',
    ],
    [
      'some decimal commas',
      'a,b\n1,x\n"2,5",y\n3,x\n',
      'not a number: at t.csv:3:1 (a): found "2,5", expected a number with a decimal point, not a comma, or --ignore to leave the column out',
    ],
    [
      'decimal commas throughout',
      'a;b\n1,5;x\n2,5;y\n',
      'not a number: at t.csv:2:1 (a): found "1,5", expected a number with a decimal point',
    ],
    [
      'decimal commas in the target',
      'a;b\n1;1,5\n2;2,5\n',
      'not a number: at t.csv:2:2 (b): found "1,5", expected a number with a decimal point, not a comma, or --task classification to learn classes',
    ],
    [
      'cells separated by something else',
      'a|b\n1|x\n2|y\n',
      'only one column: at t.csv:1: found "a|b", expected columns separated by commas, semicolons or tabs',
    ],
    ['a number too large for a number', 'a,b\n1,x\n2,y\n1e999,x\n', 'at t.csv:4:1 (a): found "1e999"'],
    [
      'missing cells',
      'a,b\n1,x\n,y\n3,?\n4,x\n',
      'missing values in 2 of 4 rows: at t.csv:3:1 (a), the first one: expected a value, or --skip-missing to leave such rows out',
    ],
    [
      'a word for a missing cell',
      'a,b\n1,x\nNA,y\n',
      'at t.csv:3:1 (a), the first one: found "NA", expected',
    ],
    ['a row too short', 'a,b\n1,x\n2\n', 'missing values in 1 of 2 rows: at t.csv:3:2 (b)'],
    [
      'a row too long',
      'a,b\n1,x\n2,y,z\n',
      'too many cells: at t.csv:3:3: found 3, expected 2, as in the header',
    ],
    [
      'a line after a cell of several lines',
      'a,c,b\n1,"two\nlines",x\nz,u,y\n2,v,x\n',
      'at t.csv:4:1 (a): found "z"',
    ],
    [
      'a quote after a space',
      'a,b\n1,"x"\n2, "y"\n',
      'space before a quote: at t.csv:3:2: found " \\"y\\"", expected a quote right after the separator',
    ],
    [
      'control codes in a name',
      'a,b\n1,x\n,y\n'.replace('a', 'a\u001b[2J'),
      'missing values in 1 of 2 rows: at t.csv:3:1 (a\\u{1b}[2J), the first one',
    ],
    ['quotes that do not close', 'a,b\n1,"x\n2,y\n', 'malformed quotes'],
    ['a column without a name', 'a,,b\n1,2,x\n', 'unnamed column: at t.csv:1:2'],
    [
      'numbers where the columns are to be named',
      '0.1,0.1,b\n0.3,0.4,c\n',
      'number as a column name: at t.csv:1:1: found "0.1", expected a first line that names the columns, or --no-header if there is none',
    ],
    ['two columns of one name', 'a,a,b\n1,2,x\n', 'duplicate column name: at t.csv:1:2: found "a"'],
    [
      'one class only',
      'a,b\n1,x\n2,x\n',
      'target with only one class: at t.csv, column b: found "x", expected 2 to 1000 classes',
    ],
    ['a target that never varies', 'a,b\n1,5\n2,5\n', 'constant target: at t.csv, column b: found 5'],
    [
      'a target that is a name',
      ['a,b', ...Array.from({ length: 1001 }, (_, k) => `1,n${k}`)].join('\n'),
      'too many classes: at t.csv, column b: found 1001',
    ],
    [
      'no column of numbers',
      'a,b\nu,x\nv,y\n',
      'no numeric input column: at t.csv: expected at least one numeric column besides b',
    ],
    [
      'classes of one row each',
      'a,b\n1,x\n2,y\n3,z\n4,z\n',
      'too few rows in each class to hold any out: at --test-share: found 0.2, expected classes of 3 rows or more; rows of each: x (1), y (1), z (2)',
    ],
    [
      'a file in another encoding',
      Buffer.from('a,b\n1,x\n2,Gr\xfc\xdfe\n', 'latin1'),
      'not UTF-8: at t.csv:3: expected a UTF-8 file',
    ],
    [
      'a file too large',
      Buffer.alloc(32_000_001, 'a'),
      'file too large: at t.csv: found "33 MB", expected at most 32 MB',
    ],
  ])('a faulty CSV file: %s', async (_, content, sentence) => {
    const folder = folderWith({ 't.csv': content });
    const called = await call(['train', join(folder, 't.csv'), '--target', 'b']);
    expectRefusal({ ...called, err: called.err.replaceAll(`${folder}/`, '') }, sentence);
    expect(readdirSync(folder)).toEqual(['t.csv']);
  });

  it.each([
    [
      'an unknown column to ignore',
      ['--ignore', 'ad'],
      'unknown column: at t.csv: found "ad", expected one of a, b',
    ],
    [
      'the target among the columns to ignore',
      ['--ignore', 'b'],
      'ignored target: at --ignore: found "b", expected other columns than the target',
    ],
    [
      'a table in which every row misses a value',
      ['--skip-missing'],
      'missing values in 2 of 2 rows: at t.csv:2:1 (a), the first one: found "NA", expected a row without any',
    ],
  ])('%s', async (_, options, sentence) => {
    const folder = folderWith({ 't.csv': 'a,b\nNA,x\n1,\n' });
    const called = await call(['train', join(folder, 't.csv'), '--target', 'b', ...options]);
    expectRefusal({ ...called, err: called.err.replaceAll(`${folder}/`, '') }, sentence);
  });

  it.each([
    ['that ends at once', [], 'empty file: at standard input: expected a header and data rows'],
    ['with a faulty row', [Buffer.from('a,b\n1,x\n2,y\nz,x\n')], 'at standard input:4:1 (a): found "z"'],
    [
      'that is too large',
      Array<Buffer>(33).fill(Buffer.alloc(1_000_000, 'a')),
      'file too large: at standard input: expected at most 32 MB',
    ],
    ['in another encoding', [Buffer.from('a,b\n1,\xdf\n', 'latin1')], 'not UTF-8: at standard input:2'],
  ])('standard input %s', async (_, input, sentence) => {
    expectRefusal(await call(['train', '-', '--target', 'b'], { input }), sentence);
  });

  it('a missing file, suggesting the nearest', async () => {
    const folder = folderWith({ 'iris.csv': '' });
    const called = await call(['train', join(folder, 'irsi.csv'), '--target', 'b']);
    const sentence = `no such file: at ${join(folder, 'irsi.csv')}: expected a CSV file; did you mean ${JSON.stringify(join(folder, 'iris.csv'))}?`;
    expectRefusal(called, sentence);
  });

  it('a file in a folder that is missing as well', async () => {
    expectRefusal(
      await call(['train', 'no/such/file.csv', '--target', 'b']),
      'no such file: at no/such/file.csv',
    );
  });

  it('an unknown column among many, without listing all of them', async () => {
    const called = await call(['train', join(workspaceRoot, 'data/digits.csv'), '--target', 'digits']);
    expectRefusal(called, 'pixel_0_7, … (65 in all); did you mean "digit"?');
  });

  it.each([
    ['a directory', workspaceRoot],
    ['a device', '/dev/null'],
  ])('%s, suggesting standard input', async (what, place) => {
    expectRefusal(
      await call(['train', place, '--target', 'b']),
      `not a file: at ${place}: found "${what}", expected a CSV file, or - for standard input`,
    );
  });

  it('training that produces a number that is not finite, saying where', async () => {
    const args = train('species', '--activation', 'relu', '--optimizer', 'sgd', '--learning-rate', '1e200');
    expectRefusal(await call(args), 'non-finite', { talks: true });
  });

  it('the same through the npm script, without a stack trace', { timeout: 60_000 }, () => {
    expectRefusal(
      callByNpm(['train', 'data/iris.csv', '--target', 'specis']),
      'unknown column: at data/iris.csv',
    );
  });
});

describe('bp', () => {
  it('exits with 1 on an unexpected error', async () => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done() });
    broken.write = () => {
      throw new Error('disc on fire');
    };
    const err = new PassThrough();
    expect(await runBp(['tutorial'], { out: broken, err })).toBe(1);
    expect(String(err.read())).toBe('disc on fire\n');
  });

  it('prints its help on request and exits with 0', async () => {
    const called = await call(['--help']);
    expect(called).toMatchObject({ code: 0, err: '' });
    expect(called.out).toMatch(/tutorial.*\n[^]*train/);
  });

  it('prints its help as an error if called without arguments', async () => {
    const called = await call([]);
    expect(called).toMatchObject({ code: 2, out: '' });
    expect(called.err).toContain('Usage: bp');
  });
});

function train(target: string, ...options: readonly string[]): readonly string[] {
  return ['train', iris, '--target', target, ...options];
}

/** One sentence, no stack trace; nothing on stdout before, unless the error occurs in the middle of the work. */
function expectRefusal({ code, out, err }: Called, sentence: string, { talks = false } = {}): void {
  expect(err).toContain(sentence);
  expect(err).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
  if (talks) return;
  expect(out).toBe('');
  expect(err.trimEnd()).not.toContain('\n');
}
