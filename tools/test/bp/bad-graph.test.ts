import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, callByNpm, folderWith } from './call.js';
import { graphText, ODD } from './graph-files.js';

const reference = (nodes: unknown): string =>
  JSON.stringify({ schema: 'reference-graph/1', total: 'E', nodes });
const relu = (id: unknown, ...inputs: unknown[]) => ({ id, op: 'relu', inputs });

describe.each(['trace', 'check', 'convert'])(
  'bp %s rejects with exit code 2 and without a stack trace',
  (command) => {
    const refusal = async (content: string | Uint8Array): Promise<string> => {
      const folder = folderWith({ 'g.json': content });
      const files = [join(folder, 'g.json'), ...(command === 'convert' ? [join(folder, 'out.json')] : [])];
      const { code, out, err } = await call([command, ...files]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).not.toMatch(/^\s+at /m);
      return err.replaceAll(`${folder}/`, '');
    };

    it.each([
      ['an empty file', '', 'g.json: the JSON ends too early: at line 1, column 1: expected a value\n'],
      [
        'a file that ends too early',
        ODD.slice(0, -2),
        'g.json: the JSON ends too early: at line 1, column 500: expected "," or "]"\n',
      ],
      ['a table', 'a,b\n1,2\n', 'g.json: not JSON: at line 1, column 1: found "a", expected a value\n'],
      [
        'another encoding',
        Buffer.from('["Gr\xfc\xdfe"]', 'latin1'),
        'g.json: not UTF-8: at byte 4: found "the byte 0xfc", expected a text in UTF-8\n',
      ],
      [
        'JSON of something else',
        '{"name": "x"}',
        'g.json: not a graph file: at /format: found undefined, expected "bp-graph"\n',
      ],
      [
        'brackets a million deep',
        '['.repeat(1_000_000) + ']'.repeat(1_000_000),
        /^g\.json: not a graph file: found \[\[\[\[…/,
      ],
      [
        'a version from the future',
        '{"format":"bp-graph","version":3}',
        /^g\.json: a version from the future: at \/version: found 3/,
      ],
      [
        'one fault',
        graphText([relu('y', 'x')]),
        'g.json: unknown node: at /nodes/0/inputs/0: found "x", expected the id of a node of this graph\n',
      ],
      ['a neutral file of a later form', '{"schema":"reference-graph/2"}', /^g\.json: not a graph file/],
      [
        'a neutral file with a fault',
        reference([relu('y', 'x')]),
        /^g\.json: unknown node: at \/nodes\/0\/inputs\/0: found "x"/,
      ],
    ])('%s', async (_what, content, message) => {
      expect(await refusal(content)).toMatch(message);
    });

    it('a file with several faults, one per line', async () => {
      const lines = (await refusal(graphText([relu(1), relu('y', 2), { id: 'z' }]))).split('\n');
      expect(lines[0]).toBe('g.json: 3 errors');
      expect(lines[1]).toBe('  wrong id: at /nodes/0/id: found 1, expected a text of 1 to 200 characters');
      expect(lines.slice(2).map((line) => line.split(':')[1])).toEqual([
        ' at /nodes/1/inputs/0',
        ' at /nodes/2/op',
        undefined,
      ]);
    });

    it('a file with many faults, listing the first hundred', async () => {
      const lines = (await refusal(graphText(Array.from({ length: 5000 }, (_, k) => relu(k))))).split('\n');
      expect(lines[0]).toBe('g.json: the first 100 errors');
      expect(lines).toHaveLength(102);
    });

    it('a graph that cannot be evaluated', async () => {
      const scores = { id: 'x', op: 'input', inputs: [], units: 2, shape: [1, 2], data: [1, 2] };
      const target = { id: 't', op: 'target', inputs: [], units: 1, shape: [1, 1], data: [7] };
      const loss = { id: 'E', op: 'softmax-cross-entropy', inputs: ['x', 't'] };
      expect(await refusal(graphText([scores, target, loss]))).toMatch(/^g\.json: .*node E.*found 7/);
    });

    it('a graph without the values of its inputs', async () => {
      const nodes = (JSON.parse(ODD) as { nodes: object[] }).nodes.map((node) =>
        'units' in node ? { ...node, shape: undefined, data: undefined } : node,
      );
      expect(await refusal(graphText(nodes))).toMatch(/^g\.json: .*expected.*value/);
    });
  },
);

describe('bp trace rejects a file', () => {
  it('that does not exist, suggesting the nearest', async () => {
    const folder = folderWith({ 'net.json': ODD });
    const { code, err } = await call(['trace', join(folder, 'nte.json')]);
    expect(code).toBe(2);
    expect(err).toBe(
      `no such file: at ${join(folder, 'nte.json')}: expected a graph file; did you mean ${JSON.stringify(join(folder, 'net.json'))}?\n`,
    );
  });

  it('that is a folder', async () => {
    const folder = folderWith({});
    expect(await call(['trace', folder])).toEqual({
      code: 2,
      out: '',
      err: `not a file: at ${folder}: found "a directory", expected a graph file, or - for standard input\n`,
    });
  });

  it('that is larger than a string can be', async () => {
    const file = join(folderWith({}), 'g.json');
    writeFileSync(file, '');
    truncateSync(file, 256_000_001);
    expect((await call(['trace', file])).err).toBe(
      `file too large: at ${file}: found "257 MB", expected at most 256 MB\n`,
    );
  });

  it('through the npm script, too', { timeout: 60_000 }, () => {
    const file = join(folderWith({ 'g.json': '{"format"' }), 'g.json');
    expect(callByNpm(['trace', file, '--json'])).toEqual({
      code: 2,
      out: '',
      err: `${file}: the JSON ends too early: at line 1, column 10: expected ":"\n`,
    });
  });
});
