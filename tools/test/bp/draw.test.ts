import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, folderWith } from './call.js';
import { ODD, REFERENCE } from './graph-files.js';

describe('bp draw', () => {
  it('writes a graph as an SVG picture', async () => {
    const folder = folderWith({ 'odd.json': ODD });
    const picture = join(folder, 'odd.svg');
    const args = ['draw', join(folder, 'odd.json'), '--out', picture, '--scheme', 'dark', '--width', '700'];
    expect(await call(args)).toEqual({ code: 0, out: `wrote ${picture}: 6 nodes\n`, err: '' });
    const svg = readFileSync(picture, 'utf8');
    expect(svg).toMatch(/^<svg [^>]*width="700"/);
    expect(svg).toContain('__proto__');
    expect(svg).toContain('#1c1f25');
  });

  it.each(readdirSync(REFERENCE))('prints the picture of %s if no output file is named', async (name) => {
    const { code, out, err } = await call(['draw', join(REFERENCE, name)]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });

  it('reports as JSON what it wrote on request', async () => {
    const folder = folderWith({ 'odd.json': ODD });
    const file = join(folder, 'odd.svg');
    const { out } = await call(['draw', join(folder, 'odd.json'), '--out', file, '--json']);
    expect(JSON.parse(out)).toEqual({ file, form: 'svg', nodes: 6 });
  });

  it('rejects printing a picture as JSON', async () => {
    const file = join(folderWith({ 'odd.json': ODD }), 'odd.json');
    expect(await call(['draw', file, '--json'])).toEqual({
      code: 2,
      out: '',
      err: 'missing option: at --json: expected --out <file>; without it, the picture itself is printed\n',
    });
  });

  it('does not overwrite an existing file unless forced', async () => {
    const folder = folderWith({ 'odd.json': ODD });
    const picture = join(folder, 'mine.svg');
    writeFileSync(picture, 'mine');
    const args = ['draw', join(folder, 'odd.json'), '--out', picture];
    expect(await call(args)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(picture, 'utf8')).toBe('mine');
    expect((await call([...args, '--force'])).code).toBe(0);
    expect(readFileSync(picture, 'utf8')).toMatch('<svg');
  });

  it('marks the selection, and rejects one that is not in the picture', async () => {
    const file = join(folderWith({ 'odd.json': ODD }), 'odd.json');
    expect((await call(['draw', file, '--select', 'E'])).out).toContain('class="outline selected"');
    const { code, out, err } = await call(['draw', file, '--select', 'F']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`${file}: unknown place: found "F", expected the id of something the picture shows\n`);
  });

  it.each([
    [['--width', '0'], 'invalid value: at --width: found "0", expected a whole number, 1 or more\n'],
    [['--scheme', 'sepia'], 'unknown scheme'],
  ])('rejects %j', async (options, message) => {
    const { code, err } = await call(['draw', join(folderWith({ 'odd.json': ODD }), 'odd.json'), ...options]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

it('bp draw refuses to write SVG into a file with another extension', async () => {
  const folder = folderWith({ 'odd.json': ODD });
  const file = join(folder, 'net.png');
  const { code, err } = await call(['draw', join(folder, 'odd.json'), '--out', file]);
  expect([code, err]).toEqual([2, `wrong file extension: at ${file}: found ".png", expected .svg\n`]);
});
