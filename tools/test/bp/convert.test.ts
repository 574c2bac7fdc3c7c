import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, folderWith } from './call.js';
import { ODD, REFERENCE } from './graph-files.js';

describe('bp convert', () => {
  it.each(readdirSync(REFERENCE))(
    "converts %s to this library's format and back, preserving every digit",
    async (name) => {
      const folder = folderWith({});
      const [there, back, again] = ['a.json', 'b.json', 'c.json'].map((file) => join(folder, file));
      await expectWritten(join(REFERENCE, name), there, 'bp-graph');
      await expectWritten(there, back, 'reference-graph');
      await expectWritten(back, again, 'bp-graph');
      const numbers = await Promise.all([join(REFERENCE, name), there, back].map(traced));
      expect(numbers[1].total).toBe(numbers[0].total);
      expect(numbers[2]).toMatchObject(numbers[0]);
      expect(await traced(again)).toEqual(numbers[1]);
      expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json', 'c.json']);
    },
  );

  it('preserves what is frozen, there and back', async () => {
    const text = ODD.replace('"data":[0.5,0.25]', '"data":[0.5,0.25],"frozen":true');
    const folder = folderWith({ 'odd.json': text });
    const [there, back] = ['a.json', 'b.json'].map((file) => join(folder, file));
    await expectWritten(join(folder, 'odd.json'), there, 'reference-graph');
    await expectWritten(there, back, 'bp-graph');
    expect(readFileSync(back, 'utf8')).toContain(
      '{"id":"7","op":"parameter","inputs":[],"shape":[1,2],"data":[0.5,0.25],"frozen":true}',
    );
  });

  it.each([
    ['g.dot', [], 'dot', 'digraph {'],
    ['g.GV', [], 'dot', 'digraph {'],
    ['g.mmd', [], 'mermaid', 'flowchart LR'],
    ['g.txt', ['--to', 'mermaid'], 'mermaid', 'flowchart LR'],
    ['g.dot', ['--to', 'bp-graph'], 'bp-graph', '{\n  "format": "bp-graph",'],
  ])('writes %s %j as %s', async (name, options, form, beginning) => {
    const folder = folderWith({ 'odd.json': ODD });
    await expectWritten(join(folder, 'odd.json'), join(folder, name), form, options);
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(beginning);
  });

  it('reports as JSON what it wrote on request', async () => {
    const folder = folderWith({ 'odd.json': ODD });
    const file = join(folder, 'g.dot');
    const { out } = await call(['convert', join(folder, 'odd.json'), file, '--json']);
    expect(JSON.parse(out)).toEqual({ file, form: 'dot', nodes: 6 });
  });

  it('rejects an output file with an unknown extension', async () => {
    const folder = folderWith({ 'odd.json': ODD });
    const file = join(folder, 'g.png');
    expect(await call(['convert', join(folder, 'odd.json'), file])).toEqual({
      code: 2,
      out: '',
      err: `unknown file extension: at ${file}: found ".png", expected one of .json, .dot, .gv, .mmd, .mermaid, or --to <format>\n`,
    });
    expect(readdirSync(folder)).toEqual(['odd.json']);
  });

  it('does not overwrite an existing file unless forced', async () => {
    const folder = folderWith({ 'odd.json': ODD, 'g.dot': 'mine' });
    const args = ['convert', join(folder, 'odd.json'), join(folder, 'g.dot')];
    expect(await call(args)).toEqual({
      code: 2,
      out: '',
      err: `file already exists: at ${join(folder, 'g.dot')}: expected a new name, or --force to overwrite it\n`,
    });
    expect(readFileSync(join(folder, 'g.dot'), 'utf8')).toBe('mine');
    expect((await call([...args, '--force'])).code).toBe(0);
    expect(readFileSync(join(folder, 'g.dot'), 'utf8')).toMatch('digraph');
  });

  it('may overwrite the file it reads', async () => {
    const folder = folderWith({ 'odd.json': ODD });
    const file = join(folder, 'odd.json');
    await expectWritten(file, file, 'bp-graph', ['--to', 'bp-graph', '--force']);
    const once = readFileSync(file, 'utf8');
    await expectWritten(file, file, 'bp-graph', ['--to', 'bp-graph', '--force']);
    expect(readFileSync(file, 'utf8')).toBe(once);
  });

  it('leaves nothing behind if it fails', async () => {
    const folder = folderWith({ 'odd.json': ODD, 'bad.json': '{' });
    const missing = await call(['convert', join(folder, 'odd.json'), join(folder, 'no/such/g.dot')]);
    expect(missing).toMatchObject({
      code: 2,
      err: expect.stringContaining('no such folder: at ') as string,
    });
    const bad = await call(['convert', join(folder, 'bad.json'), join(folder, 'g.dot')]);
    expect(bad).toMatchObject({
      code: 2,
      err: expect.stringContaining('the JSON ends too early: at line 1, column 2') as string,
    });
    expect(readdirSync(folder).sort()).toEqual(['bad.json', 'odd.json']);
  });

  it('says which node cannot be expressed in the other format', async () => {
    const text = ODD.replace(
      '"op":"half-squared-error"',
      '"op":"half-squared-error","attributes":{"reduction":"mean"}',
    ).replace(
      '"constructor","op":"weighted-sum","inputs":["__proto__","7"]',
      '"constructor","op":"sum","inputs":["__proto__"]',
    );
    const folder = folderWith({});
    writeFileSync(join(folder, 'a.json'), text);
    const { code, err } = await call(['convert', join(folder, 'a.json'), join(folder, 'b.json')]);
    expect(code).toBe(2);
    expect(err).toMatch(/^.*a\.json: no neutral form: at constructor: found "sum", expected .*\n$/);
  });
});

async function expectWritten(
  from: string,
  to: string,
  form: string,
  options: readonly string[] = [],
): Promise<void> {
  const { code, out, err } = await call(['convert', from, to, ...options]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(new RegExp(`: ${form}, \\d+ nodes\\n$`));
}

async function traced(file: string): Promise<{ readonly total: number }> {
  return JSON.parse((await call(['trace', file, '--json'])).out) as { readonly total: number };
}
