import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, folderWith } from './call.js';
import { graphText, REFERENCE } from './graph-files.js';

/** A ReLU with one unit at its kink, a step function, and a stopped gradient. */
const PARTLY_JUDGED = graphText([
  { id: 'x', op: 'input', inputs: [], units: 2, shape: [1, 2], data: [0, 1] },
  { id: 'c', op: 'input', inputs: [], units: 2, shape: [1, 2], data: [2, 3] },
  { id: 'r', op: 'relu', inputs: ['x'] },
  { id: 's', op: 'step', inputs: ['r'] },
  { id: 'g', op: 'stop-gradient', inputs: ['c'] },
  { id: 'y', op: 'add', inputs: ['r', 's', 'g'] },
  { id: 't', op: 'target', inputs: [], units: 2, shape: [1, 2], data: [0.5, 0.5] },
  { id: 'E', op: 'half-squared-error', inputs: ['y', 't'] },
]);

const X = { id: 'x', op: 'input', inputs: [], units: 2, shape: [1, 2], data: [1, 2] };

describe('bp check', () => {
  it.each(readdirSync(REFERENCE))('passes %s', async (name) => {
    const { code, out, err } = await call(['check', join(REFERENCE, name)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /\nall \d+ nodes match central differences within 1e-6; worst error .* at .*, entry \d+\n$/,
    );
  });

  it('prints what was checked, what lies at a kink and what is exempt', async () => {
    const { code, out } = await call(['check', join(folderWith({ 'g.json': PARTLY_JUDGED }), 'g.json')]);
    const cells = out.split('\n').map((line) => line.split(/ {2,}/));
    expect(cells[0]).toEqual([
      'node',
      'operation',
      'checked',
      'kinks',
      'worst error',
      'analytic',
      'numeric',
      'result',
    ]);
    expect(cells[1].slice(0, 4)).toEqual(['x', 'input', '1', '1']);
    expect(cells[1].at(-1)).toBe('pass');
    expect(out).toMatch(/^s {2,}step .*: its derivative is 0 by definition$/m);
    expect(out).toMatch(/^g {2,}stop-gradient .*: it blocks the gradient by definition$/m);
    expect(code).toBe(0);
  });

  describe('of a batch of 40 rows', () => {
    const numbers = Array.from({ length: 40 }, (_, row) => row / 40);
    const file = () => {
      const batch = { units: 1, shape: [40, 1], inputs: [] };
      const text = graphText([
        { id: 'x', op: 'input', ...batch, data: numbers },
        { id: 't', op: 'target', ...batch, data: numbers },
        { id: 'w', op: 'parameter', inputs: [], shape: [1, 1], data: [0.5] },
        { id: 'y', op: 'weighted-sum', inputs: ['x', 'w'] },
        { id: 'E', op: 'half-squared-error', inputs: ['y', 't'] },
      ]);
      return join(folderWith({ 'g.json': text }), 'g.json');
    };
    const lossOf = (rows: number) => numbers.slice(0, rows).reduce((sum, x) => sum + (x - x / 2) ** 2 / 2, 0);

    it.each([
      ['the first 32 by default', [], 32],
      ['the first 5 on request', ['--rows', '5'], 5],
      ['all on request', ['--rows', 'all'], 40],
      ['all if more are requested', ['--rows', '100'], 40],
    ])('checks %s and says so', async (_, options, rows) => {
      const { code, out, err } = await call(['check', file(), '--json', ...options]);
      expect(code).toBe(0);
      expect(err).toBe(
        rows === 40 ? '' : `checking the first ${rows} of 40 rows; --rows all checks all of them\n`,
      );
      const { loss, nodes } = JSON.parse(out) as {
        readonly loss: number;
        readonly nodes: readonly { readonly id: string; readonly judged: number }[];
      };
      expect(nodes.find(({ id }) => id === 'x')?.judged).toBe(rows);
      expect(loss).toBeCloseTo(lossOf(rows), 12);
    });

    it('rejects a number of rows that is none', async () => {
      const { code, err } = await call(['check', file(), '--rows', '0']);
      expect(code).toBe(2);
      expect(err).toBe('invalid value: at --rows: found "0", expected a whole number, 1 or more, or all\n');
    });
  });

  it('exits with 1 and one sentence if a node fails', async () => {
    const file = join(REFERENCE, 'dag-01.json');
    const { code, out, err } = await call(['check', file, '--tolerance', '1e-30']);
    expect(code).toBe(1);
    expect(out).toMatch(/ FAIL$/m);
    expect(err).toMatch(
      /^.*dag-01\.json: \d+ of \d+ nodes do not match central differences within 1e-30; worst error .*; wrong derivatives: .*\n$/,
    );
  });

  it('prints the report as JSON on request, even if a node fails', async () => {
    const file = join(REFERENCE, 'dag-01.json');
    const { out } = await call(['check', file, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      passed: true,
      tolerance: 1e-6,
      worst: { error: expect.any(Number) as number },
    });
    const failed = await call(['check', file, '--json', '--tolerance', '1e-30']);
    expect(JSON.parse(failed.out)).toMatchObject({ passed: false, tolerance: 1e-30 });
    expect(failed.code).toBe(1);
  });

  it.each([
    ['nothing', []],
    ['no loss', [X, { id: 'y', op: 'tanh', inputs: ['x'] }]],
  ])('rejects a graph with %s, in which nothing can be checked', async (_, nodes) => {
    const { code, out, err } = await call([
      'check',
      join(folderWith({ 'g.json': graphText(nodes) }), 'g.json'),
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('g.json: nothing to check: expected a graph with a loss');
  });

  it.each([
    ['an input', { ...X, data: [1, 'NaN'] }, 'at node x, entry 1 (the first one): found NaN'],
    [
      'what is computed',
      { ...X, data: [1, 1e200] },
      'at node square, entry 1 (the first one): found Infinity',
    ],
  ])('says where it originates that %s is not finite, and calls no node wrong', async (_, x, place) => {
    const nodes = [
      { id: 'aside', op: 'parameter', inputs: [], shape: [], data: ['NaN'] },
      { id: 'E', op: 'half-squared-error', inputs: ['y', 'x'] },
      { id: 'y', op: 'tanh', inputs: ['square'] },
      { id: 'square', op: 'multiply', inputs: ['x', 'x'] },
      x,
    ];
    const { code, out, err } = await call([
      'check',
      join(folderWith({ 'g.json': graphText(nodes) }), 'g.json'),
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^.*g\.json: non-finite value: .*, expected finite numbers\n$/);
    expect(err).toContain(place);
  });
});
