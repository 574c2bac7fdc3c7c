import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspaceRoot } from '../../src/workspace.js';
import { call, callByNpm, folderWith } from './call.js';

interface Result {
  readonly trainLoss: number;
  readonly testLoss: number;
  readonly task: string;
  readonly testAccuracy: number | null;
  readonly testR2: number | null;
  readonly epochs: number;
  readonly seconds: number;
  readonly seed: number | string;
}

const iris = join(workspaceRoot, 'data/iris.csv');
const digits = join(workspaceRoot, 'data/digits.csv');

describe('bp train --json', { timeout: 60_000 }, () => {
  it('classifies held-out flowers: a median accuracy of at least 0.93 for the seeds 1 to 5', async () => {
    const accuracies: number[] = [];
    for (const seed of [1, 2, 3, 4, 5]) {
      const { testAccuracy } = await train(iris, '--target', 'species', '--seed', String(seed));
      accuracies.push(testAccuracy ?? NaN);
    }
    expect(accuracies.sort((a, b) => a - b)[2]).toBeGreaterThanOrEqual(0.93);
  });

  it('reads handwritten digits', async () => {
    const options = ['--target', 'digit', '--task', 'classification', '--hidden', '24', '--epochs', '10'];
    const { testAccuracy } = await train(digits, ...options);
    expect(testAccuracy).toBeGreaterThan(0.94);
  });

  it('contains the figures of the run and nothing else, on one line', async () => {
    const { code, out } = await call(['train', iris, ...species, '--epochs', '3', '--seed', '7', '--json']);
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(2);
    const result = JSON.parse(out) as Result;
    expect(Object.keys(result)).toEqual([
      ...[
        'task',
        'data',
        'trainLoss',
        'testLoss',
        'testAccuracy',
        'testR2',
        'epochs',
        'seconds',
        'seed',
        'settings',
      ],
    ]);
    expect(result).toMatchObject({ epochs: 3, seed: 7 });
    expect(result).toMatchObject({ task: 'classification', testR2: null });
    const { trainLoss, testLoss, testAccuracy, seconds } = result;
    expect([trainLoss, testLoss, testAccuracy, seconds].every(Number.isFinite)).toBe(true);
  });

  it('names the columns, the classes in the order of the outputs, and how many rows were used', async () => {
    const table = 'name,width,height,sort\na,1,2,x\nb,2,1,y\nc,3,4,x\nd,4,3,y\ne,5,?,x\nf,6,5,y\n';
    const file = join(folderWith({ 'sorts.csv': table }), 'sorts.csv');
    const run = [
      'train',
      file,
      '--hidden',
      '3',
      '--epochs',
      '1',
      '--test-share',
      '0.5',
      '--json',
      '--target',
    ];
    const told = async (...options: readonly string[]) =>
      (JSON.parse((await call([...run, ...options])).out) as { readonly data: unknown }).data;
    expect(await told('sort', '--skip-missing')).toEqual({
      inputs: ['width', 'height'],
      target: 'sort',
      classes: ['x', 'y'],
      notNumeric: ['name'],
      ignored: [],
      rows: { training: 2, test: 3, skipped: 1 },
    });
    expect(await told('width', '--ignore', 'sort', '--skip-missing')).toMatchObject({
      inputs: ['height'],
      classes: null,
      ignored: ['sort'],
    });
  });

  it('has the same figures for the same seed, and others for another', async () => {
    const options = [...species, '--epochs', '5', '--seed'];
    const [first, again, other] = [
      await train(iris, ...options, '3'),
      await train(iris, ...options, '3'),
      await train(iris, ...options, '4'),
    ];
    expect({ ...again, seconds: 0 }).toEqual({ ...first, seconds: 0 });
    expect(other.trainLoss).not.toBe(first.trainLoss);
  });

  it.each([
    ['-1', -1],
    ['1.5', 1.5],
    ['0x10', 16],
    ['abc', 'abc'],
  ])('takes the seed %s as the library and its elements do, and states it', async (text, seed) => {
    const options = [...species, '--epochs', '1', '--seed'];
    const { trainLoss, ...other } = await train(iris, ...options, text);
    expect(other.seed).toBe(seed);
    expect(trainLoss).not.toBe((await train(iris, ...options, '1')).trainLoss);
    expect(trainLoss).toBe((await train(iris, ...options, String(seed))).trainLoss);
  });

  it('learns numbers if the target is numeric, and then has no accuracy', async () => {
    const file = tableOf(
      Array.from({ length: 60 }, (_, k) => [k % 10, k % 7, 1000 + 30 * (k % 10) - 50 * (k % 7)]),
    );
    const result = await train(file, '--target', 'c', '--epochs', '100');
    expect(result.testAccuracy).toBeNull();
    expect(result.testLoss).toBeLessThan(0.02);
  });

  it('learns numbers as classes on request', async () => {
    const file = tableOf(Array.from({ length: 40 }, (_, k) => [k % 4, 1, (k % 4) * 10]));
    const result = await train(file, '--target', 'c', '--task', 'classification', '--epochs', '100');
    expect(result.testAccuracy).toBe(1);
  });

  it('applies every option for the network and the run', async () => {
    const base = [...species, '--epochs', '4'];
    const plain = await train(iris, ...base);
    for (const option of [
      ['--hidden', '8 4'],
      ['--activation', 'relu'],
      ['--batch', '7'],
      ['--learning-rate', '0.02'],
      ['--optimizer', 'momentum'],
      ['--test-share', '0.4'],
    ])
      expect((await train(iris, ...base, ...option)).trainLoss, option.join(' ')).not.toBe(plain.trainLoss);
  });
});

describe('bp train of a regression whose held-out target does not vary', { timeout: 60_000 }, () => {
  it.each([
    ['a single row', [...Array<number>(9).keys()], '0.1', 'a single row has no variance to explain'],
    // The target has two values; the seed holds out only rows with the first.
    [
      'rows that are all alike',
      [7, 7, 7, 7, 7, 7, 7, 7, 7, 8],
      '0.2',
      'the target is the same in all 2 rows',
    ],
  ])('calls R² of %s undefined, which is null in JSON', async (_, targets, share, reason) => {
    const file = tableOf(targets.map((target, k) => [k, k % 3, target]));
    const args = ['train', file, '--target', 'c', '--epochs', '2', '--test-share', share];
    const { out } = await call(args);
    expect(out).toContain(`test R²       undefined: ${reason}\n`);
    expect(out).not.toContain('NaN');
    const { task, testR2, testLoss } = JSON.parse((await call([...args, '--json'])).out) as Result;
    expect({ task, testR2 }).toEqual({ task: 'regression', testR2: null });
    expect(testLoss).toBeGreaterThan(0);
  });
});

describe('bp train', { timeout: 60_000 }, () => {
  it('reports what it did and how good the network is on the held-out rows', async () => {
    const { code, out } = await call(['train', iris, ...species, '--hidden', '8 4', '--epochs', '20']);
    expect(code).toBe(0);
    expect(out).toContain('network  4-8-4-3, tanh, softmax cross-entropy');
    expect(out).toContain('120 rows; 30 held out');
    expect(out).toMatch(/training loss 0\.\d+\ntest loss {5}0\.\d+\ntest accuracy \d+\.\d % \(\d+ of 30\)/);
  });

  it.each([
    ['as arguments of their own', ['--hidden', '8', '4']],
    ['in quotes', ['--hidden', '8 4']],
    ['joined by commas', ['--hidden', '8,4']],
    ['after an equals sign', ['--hidden=8,4']],
    ['one option each', ['--hidden', '8', '--hidden', '4']],
  ])('takes the sizes of several hidden layers %s', async (_, option) => {
    const { out } = await call(['train', iris, ...option, ...species, '--epochs', '1']);
    expect(out).toContain('network  4-8-4-3,');
  });

  it('says which text columns it ignores, and that numbers are learned as numbers', async () => {
    const { out } = await call(['train', iris, '--target', 'petal_width_cm', '--epochs', '2']);
    expect(out).toContain('ignored, not numeric: species');
    expect(out).toContain('use --task classification to treat the values as classes');
    expect(out).toMatch(/test R² +−?-?\d/);
  });

  it('escapes control codes in the names of columns and classes instead of sending them to the terminal', async () => {
    const table = '"a\nb",c\u001b[2J\n1,x\u202e\n2,y\n3,x\u202e\n4,y\n5,x\u202e\n6,y\n';
    const file = join(folderWith({ 't.csv': table }), 't.csv');
    const { out } = await call(['train', file, '--target', 'c\u001b[2J', '--epochs', '1']);
    expect(out).toContain('inputs   1 column (a\\u{a}b)\n');
    expect(out).toContain('target   c\\u{1b}[2J: 2 classes (x\\u{202e}, y)\n');
  });

  it('shows its progress in about ten lines if the output is not a terminal', async () => {
    const { out, err } = await call(['train', iris, ...species, '--epochs', '50']);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/^epoch 50 of 50 {3}training loss \S+ {3}test loss \S+$/);
    expect(out).not.toContain('epoch ');
  });

  it('shows its progress in one updating line on a terminal', async () => {
    const { err } = await call(['train', iris, ...species, '--epochs', '50'], { tty: true });
    expect(err.split('\n')).toHaveLength(2);
    expect(err).toMatch(/\repoch 50 of 50 [^\r]*\n$/);
  });

  it('stratifies the split in the requested share', async () => {
    const net = join(folderWith({}), 'net.json');
    const options = [...species, '--epochs', '1', '--test-share', '0.1', '--out', net];
    const { out } = await call(['train', iris, ...options]);
    expect(out).toContain('135 rows; 15 held out');
    const { nodes } = JSON.parse((await call(['trace', net, '--json'])).out) as {
      readonly nodes: Readonly<Record<string, { readonly value: readonly (readonly number[])[] }>>;
    };
    const held = nodes['t'].value.map(([label]) => label);
    expect(held.sort()).toEqual([0, 1, 2].flatMap((label) => Array<number>(5).fill(label)));
  });

  it('reads tables in the usual variants of CSV', async () => {
    const rows = readFileSync(iris, 'utf8').trim().split('\n');
    const spreadsheet = `\ufeff${rows.join('\r\n').replaceAll(',', '; ')}\r\n\r\n`;
    const folder = folderWith({ 'iris.csv': spreadsheet, 'plain.csv': rows.join('\n') });
    const options = [...species, '--epochs', '2'];
    const [found, expected] = [
      await train(join(folder, 'iris.csv'), ...options),
      await train(join(folder, 'plain.csv'), ...options),
    ];
    expect(found.trainLoss).toBe(expected.trainLoss);
  });

  it('takes a first line of data as a row with --no-header, and names columns by their number', async () => {
    const rows = readFileSync(iris, 'utf8').trim().split('\n');
    const file = join(folderWith({ 'bare.csv': rows.slice(1).join('\n') }), 'bare.csv');
    const { code, out } = await call(['train', file, '--no-header', '--target', '5', '--epochs', '2']);
    expect(code).toBe(0);
    expect(out).toContain('150 rows\ninputs   4 columns (1, 2, 3, 4)\ntarget   5: 3 classes (setosa, ');
    const named = await train(iris, ...species, '--epochs', '2');
    expect((await train(file, '--no-header', '--target', '5', '--epochs', '2')).trainLoss).toBe(
      named.trainLoss,
    );
  });

  it('leaves out rows with missing values on request and says how many', async () => {
    const [header, ...rows] = readFileSync(iris, 'utf8').trim().split('\n');
    const holes = [',3,1,0.1,setosa', '5,NA,1,0.1,setosa', '5,3,?,0.1,setosa', '5,3,1,0.1,', '5,3'];
    const file = join(folderWith({ 'h.csv': [header, ...holes, ...rows].join('\n') }), 'h.csv');
    const { code, out } = await call(['train', file, ...species, '--skip-missing', '--epochs', '2']);
    expect(code).toBe(0);
    expect(out).toContain('h.csv: 150 rows; 5 rows with missing values left out\n');
    const result = await train(file, ...species, '--skip-missing', '--epochs', '2');
    expect(result.trainLoss).toBe((await train(iris, ...species, '--epochs', '2')).trainLoss);
  });

  it('leaves out columns on request, and needs no values in columns it does not use', async () => {
    const [header, ...rows] = readFileSync(iris, 'utf8').trim().split('\n');
    const lines = [
      `id,code,note,${header}`,
      ...rows.map((row, k) => `${k},${k > 0 ? k : ''},${k > 8 ? 'n' : ''},${row}`),
    ];
    const file = join(folderWith({ 'i.csv': lines.join('\n') }), 'i.csv');
    const options = [...species, '--epochs', '2'];
    const { out } = await call(['train', file, ...options, '--ignore', 'id', 'code']);
    expect(out).toContain('species: 3 classes');
    expect(out).toContain('petal_width_cm); ignored, not numeric: note; ignored on request: id, code\n');
    const result = await train(file, ...options, '--ignore', 'id', 'code');
    expect(result.trainLoss).toBe((await train(iris, ...options)).trainLoss);
  });

  it('reads its table from standard input as from a file', async () => {
    const bytes = readFileSync(iris);
    const args = [...species, '--epochs', '2', '--json'];
    const expected = await train(iris, ...species, '--epochs', '2');
    const piped = callByNpm(['train', '-', ...args], bytes.toString());
    expect(piped.err).toContain('standard input: 150 rows\n');
    expect({ ...(JSON.parse(piped.out) as Result), seconds: 0 }).toEqual({ ...expected, seconds: 0 });
  });

  it('puts characters together that standard input delivers in pieces', async () => {
    const bytes = Buffer.from(`a,b\n${'1,Größe\n2,y\n'.repeat(10)}`);
    const input = Array.from(bytes, (_, k) => bytes.subarray(k, k + 1));
    const { out } = await call(['train', '-', '--target', 'b', '--epochs', '1'], { input });
    expect(out).toContain('2 classes (Größe, y)');
  });

  it('saves the trained network as a graph whose loss is that of the held-out rows', async () => {
    const net = join(folderWith({}), 'net.json');
    const { testLoss } = await train(iris, ...species, '--epochs', '5', '--out', net);
    const { total } = JSON.parse((await call(['trace', net, '--json'])).out) as { readonly total: number };
    expect(total).toBe(testLoss);
    expect((await call(['check', net])).code).toBe(0);
    expect((await call(['draw', net])).out).toContain('</svg>');
  });

  it('checks before it starts whether the output file can be written', async () => {
    const folder = folderWith({ 'net.json': 'mine' });
    const saving = ['train', iris, ...species, '--epochs', '1', '--out'];
    const net = join(folder, 'net.json');
    expect(await call([...saving, net])).toEqual({
      code: 2,
      out: '',
      err: `file already exists: at ${net}: expected a new name, or --force to overwrite it\n`,
    });
    expect(readFileSync(net, 'utf8')).toBe('mine');
    expect((await call([...saving, net, '--force'])).code).toBe(0);
    expect(readFileSync(net, 'utf8')).toContain('"format"');
  });

  it.each([
    [
      'in a folder that does not exist',
      'nowhere/net.json',
      'no such folder: at nowhere/net.json: found "nowhere", expected an existing folder\n',
    ],
    [
      'in a file',
      'a.csv/net.json',
      'not a folder: at a.csv/net.json: found "a.csv", expected an existing folder\n',
    ],
    ['that is a folder', 'nets', 'not a file: at nets: found "a directory", expected the name of a file\n'],
    ['without a name', 'new/', 'no file name: found "new/", expected the name of a file\n'],
  ])('refuses to save its network to a place %s, before it starts', async (_, place, err) => {
    const folder = folderWith({ 'a.csv': '' });
    mkdirSync(join(folder, 'nets'));
    const called = await call([
      ...['train', iris, ...species, '--epochs', '1', '--force', '--out', `${folder}/${place}`],
    ]);
    expect({ ...called, err: called.err.replaceAll(`${folder}/`, '') }).toEqual({ code: 2, out: '', err });
  });

  it('writes no file called -, which stands for standard input elsewhere', async () => {
    expect(await call(['train', iris, ...species, '--epochs', '1', '--out', '-'])).toEqual({
      code: 2,
      out: '',
      err: 'no file name: found "-", expected the name of a file\n',
    });
  });

  it('refuses to save its network into a file with another extension, before it starts', async () => {
    const net = join(folderWith({}), 'net.svg');
    expect(await call(['train', iris, ...species, '--epochs', '1', '--out', net])).toEqual({
      code: 2,
      out: '',
      err: `wrong file extension: at ${net}: found ".svg", expected .json\n`,
    });
    expect(existsSync(net)).toBe(false);
  });

  it('runs as an npm script', () => {
    const called = callByNpm(['train', 'data/iris.csv', ...species, '--epochs', '2', '--json']);
    expect(called.code).toBe(0);
    expect((JSON.parse(called.out) as Result).epochs).toBe(2);
  });
});

const species = ['--target', 'species'];

async function train(...args: readonly string[]): Promise<Result> {
  const { out, err } = await call(['train', ...args, '--json']);
  if (out === '') throw new Error(err);
  return JSON.parse(out) as Result;
}

/** A file with the columns a, b and c. */
function tableOf(rows: readonly (readonly number[])[]): string {
  return join(folderWith({ 't.csv': ['a,b,c', ...rows.map((row) => row.join())].join('\n') }), 't.csv');
}

it(
  'bp train --json contains R² of a numeric target, the task and the settings used',
  { timeout: 60_000 },
  async () => {
    const args = ['train', iris, '--target', 'petal_width_cm', '--epochs', '20', '--json'];
    const { out } = await call(args);
    const result = JSON.parse(out) as { readonly testR2: number };
    expect(result).toMatchObject({
      task: 'regression',
      testAccuracy: null,
      settings: {
        hidden: [8],
        activation: 'tanh',
        optimizer: 'adam',
        learningRate: 0.005,
        batch: 16,
        testShare: 0.2,
      },
    });
    expect(result.testR2).toBeGreaterThan(0.5);
    expect(result.testR2).toBeLessThan(1);
  },
);
