import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, callByNpm, folderWith } from './call.js';
import { graphText, ODD, REFERENCE } from './graph-files.js';

type Nested = number | readonly Nested[];

interface NodeTrace {
  readonly shape: readonly number[];
  readonly value: Nested;
  readonly grad: Nested | null;
}

interface Trace {
  readonly total: number;
  readonly nodes: Readonly<Record<string, NodeTrace>>;
}

interface Reference {
  readonly total: string;
  readonly nodes: readonly (NodeTrace & { readonly id: string })[];
}

describe('bp trace --json', () => {
  it.each(readdirSync(REFERENCE))(
    'contains every value and gradient of %s to 1e-12, in its shapes',
    async (name) => {
      const file = join(REFERENCE, name);
      const { code, out, err } = await call(['trace', file, '--json']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const { total, nodes } = JSON.parse(out) as Trace;
      const reference = JSON.parse(readFileSync(file, 'utf8')) as Reference;
      expect(Object.keys(nodes)).toEqual(reference.nodes.map(({ id }) => id));
      for (const { id, shape, value, grad } of reference.nodes) {
        expect(nodes[id].shape).toEqual(shape);
        expect(deviation(nodes[id].value, value)).toBeLessThan(1e-12);
        if (grad === null) expect(nodes[id].grad).toBeNull();
        else expect(deviation(nodes[id].grad ?? NaN, grad)).toBeLessThan(1e-12);
      }
      expect(
        deviation(total, reference.nodes.find(({ id }) => id === reference.total)?.value ?? NaN),
      ).toBeLessThan(1e-12);
    },
  );

  it('preserves unusual ids, the order of the file, −0 and numbers that are not finite', async () => {
    const { out } = await call(['trace', join(folderWith({ 'g.json': ODD }), 'g.json'), '--json']);
    expect(out).toBe(
      '{"total":0.15625,"nodes":{' +
        '"__proto__":{"shape":[2,2],"value":[[1,-0.0],[0.5,-2]],"grad":[[-0.25,-0.125],[-0.125,-0.0625]]},' +
        '"7":{"shape":[1,2],"value":[[0.5,0.25]],"grad":[[-0.625,0.5]]},' +
        '"constructor":{"shape":[2,1],"value":[[0.5],[-0.25]],"grad":[[-0.5],[-0.25]]},' +
        '"3":{"shape":[2,1],"value":[[1],[0]],"grad":null},' +
        '"E":{"shape":[],"value":0.15625,"grad":1},' +
        '"aside":{"shape":[3],"value":["NaN","Infinity",-0.0],"grad":[0,0,0]}}}\n',
    );
  });

  it('prints the mask of a training step on request', async () => {
    const ones = Array(16).fill(1);
    const nodes = [
      { id: 'x', op: 'input', inputs: [], units: 16, shape: [1, 16], data: ones },
      { id: 'd', op: 'dropout', inputs: ['x'], attributes: { seed: 5 } },
      { id: 's', op: 'half-squared-error', inputs: ['d', 'x'] },
    ];
    const file = join(folderWith({ 'g.json': graphText(nodes) }), 'g.json');
    const values = async (...options: readonly string[]) => {
      const { out } = await call(['trace', file, '--json', ...options]);
      return (JSON.parse(out) as Trace).nodes['d'].value;
    };
    expect(await values()).toEqual([ones]);
    const dropped = (await values('--training-step', '3')) as number[][];
    expect(new Set(dropped[0])).toEqual(new Set([0, 2]));
    expect(await values('--training-step', '3')).toEqual(dropped);
  });

  it('contains what the command prints for humans', { timeout: 60_000 }, async () => {
    const args = ['trace', join(REFERENCE, 'dag-02.json'), '--json'];
    expect(callByNpm(args)).toEqual(await call(args));
  });
});

it('`bp trace` prints a table of all nodes, with the first four numbers of long values', async () => {
  const nodes = [
    { id: 'x', op: 'input', inputs: [], units: 5, shape: [1, 5], data: [1, 2, 3, 4, 1 / 3] },
    { id: 't', op: 'target', inputs: [], units: 5, shape: [1, 5], data: [1, 2, 3, 4, 5] },
    { id: 'E', op: 'mean-absolute-error', inputs: ['x', 't'] },
  ];
  const { out } = await call(['trace', join(folderWith({ 'g.json': graphText(nodes) }), 'g.json')]);
  expect(out).toMatchInlineSnapshot(`
    "total loss 0.9333333333333335

    node  operation            shape   value      gradient
    x     input                [1, 5]  1 2 3 4 …  0 0 0 0 …
    t     target               [1, 5]  1 2 3 4 …  –
    E     mean-absolute-error  []      0.933333   1
    "
  `);
});

it('`bp trace` shows the values of a graph without a loss, and dashes for its gradients', async () => {
  const nodes = [
    { id: 'x', op: 'input', inputs: [], units: 1, shape: [1, 1], data: [2] },
    { id: 'y', op: 'relu', inputs: ['x'] },
  ];
  const file = join(folderWith({ 'g.json': graphText(nodes) }), 'g.json');
  const { out } = await call(['trace', file]);
  expect(out).toContain('total loss –: the graph has no loss, and so no gradients');
  expect(out).toMatch(/^y +relu +\[1, 1\] +2 +–$/m);
  const { total, nodes: traced } = JSON.parse((await call(['trace', file, '--json'])).out) as {
    readonly total: null;
    readonly nodes: Readonly<Record<string, unknown>>;
  };
  expect([total, traced['y']]).toEqual([null, { shape: [1, 1], value: [[2]], grad: null }]);
});

it('`bp trace` aligns its columns under ids of wide characters, of pictures and of letters with marks', async () => {
  const ids = ['x', '输入', '🙂', 'e\u0301'];
  const nodes = ids.map((id) => ({ id, op: 'parameter', inputs: [], shape: [], data: [1] }));
  const { out } = await call(['trace', join(folderWith({ 'g.json': graphText(nodes) }), 'g.json')]);
  const starts = ids.map(
    (id) =>
      out
        .split('\n')
        .find((line) => line.startsWith(`${id} `))
        ?.split('parameter')[0],
  );
  expect(starts).toEqual(['x     ', '输入  ', '🙂    ', 'e\u0301     ']);
});

it('`bp trace` says which value the loss of a graph lacks', async () => {
  const nodes = [
    { id: 'x', op: 'input', inputs: [], units: 1, shape: [1, 1], data: [2] },
    { id: 't', op: 'target', inputs: [], units: 1 },
    { id: 'E', op: 'mean-squared-error', inputs: ['x', 't'] },
  ];
  const file = join(folderWith({ 'g.json': graphText(nodes) }), 'g.json');
  expect(await call(['trace', file])).toEqual({
    code: 2,
    out: '',
    err: `${file}: nothing to differentiate: expected a value for target t\n`,
  });
});

it('`bp trace` escapes control codes in ids instead of sending them to the terminal', async () => {
  const id = '\u001b[2J\n\u202e';
  const nodes = [
    { id, op: 'input', inputs: [], units: 1, shape: [1, 1], data: [1] },
    { id: 'E', op: 'mean-squared-error', inputs: [id, id] },
  ];
  const { out } = await call(['trace', join(folderWith({ 'g.json': graphText(nodes) }), 'g.json')]);
  expect(out).toMatch('\\u{1b}[2J\\u{a}\\u{202e}  input');
});

it.each([
  ['printed as a table', []],
  ['printed as JSON', ['--json']],
])('`bp trace` rejects a graph without nodes, %s', async (_, options) => {
  const file = join(folderWith({ 'g.json': graphText([]) }), 'g.json');
  const { code, out, err } = await call(['trace', file, ...options]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`${file}: nothing to trace: expected a graph with at least one node`);
});

/** The largest deviation, relative to max(0.001, |expected|). NaN if the two are nested differently. */
function deviation(found: Nested, expected: Nested): number {
  if (typeof expected === 'number')
    return typeof found === 'number' ? Math.abs(found - expected) / Math.max(1e-3, Math.abs(expected)) : NaN;
  if (typeof found === 'number' || found.length !== expected.length) return NaN;
  return Math.max(0, ...expected.map((entry, i) => deviation(found[i], entry)));
}
