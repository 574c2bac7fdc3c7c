import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, callByNpm, folderWith } from './call.js';
import { graphText, ODD } from './graph-files.js';

describe('standard input, for the path -', () => {
  const input = [Buffer.from(ODD.slice(0, 100)), Buffer.from(ODD.slice(100))];

  it.each([
    ['trace', '-', '--json'],
    ['check', '-', '--json'],
    ['draw', '-'],
  ])('is what bp %s %s reads its graph from', async (...args) => {
    const file = join(folderWith({ 'odd.json': ODD }), 'odd.json');
    const fromFile = await call(args.map((word) => (word === '-' ? file : word)));
    const piped = await call(args, { input });
    const [out, err] = [piped.out, piped.err].map((text) => text.replaceAll('standard input', file));
    expect({ ...piped, out, err }).toEqual(fromFile);
  });

  it('is converted into a file, and a file into standard output', async () => {
    const folder = folderWith({ 'odd.json': ODD });
    const [file, dot] = ['odd.json', 'odd.dot'].map((name) => join(folder, name));
    expect((await call(['convert', '-', dot], { input })).code).toBe(0);
    expect(await call(['convert', file, '-', '--to', 'dot'])).toEqual({
      code: 0,
      out: readFileSync(dot, 'utf8'),
      err: '',
    });
    expect((await call(['convert', '-', '-'], { input })).out).toMatch('"schema":"reference-graph/1"');
    expect(existsSync(join(folder, '-'))).toBe(false);
  });

  it('is read from a real pipe', () => {
    expect(callByNpm(['convert', '-', '-', '--to', 'mermaid'], ODD).out).toMatch(/^flowchart LR/);
  });

  it('is named by messages', async () => {
    expect(await call(['trace', '-'], { input: [Buffer.from('{')] })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^standard input: the JSON ends too early/) as string,
    });
  });

  it('leaves no room for a summary beside the graph', async () => {
    expect(await call(['convert', '-', '-', '--json'], { input })).toEqual({
      code: 2,
      out: '',
      err: 'cannot print both: at --json: expected a file to write; with -, the graph itself is printed\n',
    });
  });
});

it.each(['trace', 'check', 'draw'])(
  'bp %s says of an operation of the user that bp reads only built-in ones',
  async (command) => {
    const text = graphText([
      { id: 'x', op: 'input', inputs: [], units: 1, shape: [1, 1], data: [1] },
      { id: 'y', op: 'swish-of-mine', inputs: ['x'] },
    ]);
    expect(await call([command, '-'], { input: [Buffer.from(text)] })).toEqual({
      code: 2,
      out: '',
      err: 'standard input: unknown operation: at /nodes/1/op: found "swish-of-mine", expected the name of an operation; bp knows only the built-in ones, which bp parts lists\n',
    });
  },
);
