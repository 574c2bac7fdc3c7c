import { datasets, initializers, operations, optimizers, schedules } from '@bp-graph/core';
import { describe, expect, it } from 'vitest';
import { call } from './call.js';

it('bp parts lists every part of every family', async () => {
  const { out, code } = await call(['parts']);
  expect(code).toBe(0);
  for (const { name } of [...operations, ...optimizers, ...schedules, ...initializers, ...datasets]) {
    expect(out).toContain(`| \`${name}\` |`);
  }
});

it('bp parts lists a single family, with readable formulas', async () => {
  const { out } = await call(['parts', 'activations']);
  expect(out).toContain('| `sigmoid` | 1 / (1 + e^(−x)) | y · (1 − y) | 0 … 1 | yes | yes | soft |');
  expect(out).not.toContain('mean-squared-error');
});

it('bp parts lists the alternatives for every option with choices', async () => {
  const { out } = await call(['parts']);
  expect(out).toContain('`targets` = index (or distribution): format of a target row');
  expect(out).toContain('`reduction` = sum (or mean, batch-mean): how');
  expect(out).toContain('`convention` = pytorch (or keras): whose');
  expect(out).toContain('`approximation` = none (or tanh): ');
});

it('bp parts rejects an unknown family', async () => {
  const { err, code } = await call(['parts', 'activation']);
  expect(code).toBe(2);
  expect(err).toContain('found "activation", expected one of weighted-sum, activations');
  expect(err).toContain('did you mean "activations"?');
});

describe('bp parts --json', () => {
  it('contains every part of every family, with its formula and its options', async () => {
    const { out, code } = await call(['parts', '--json']);
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(2);
    const tables = JSON.parse(out) as Readonly<Record<string, readonly { readonly name: string }[]>>;
    const names = Object.values(tables).flatMap((parts) => parts.map(({ name }) => name));
    for (const { name } of [...operations, ...optimizers, ...schedules, ...initializers, ...datasets])
      expect(names).toContain(name);
  });

  it('contains a single family, with text for numbers that JSON cannot express', async () => {
    const { out } = await call(['parts', 'activations', '--json']);
    const tables = JSON.parse(out) as Readonly<Record<string, readonly { readonly name: string }[]>>;
    expect(Object.keys(tables)).toEqual(['activations']);
    expect(tables['activations'].find(({ name }) => name === 'leaky-relu')).toEqual({
      name: 'leaky-relu',
      symbol: expect.any(String) as string,
      roles: ['x'],
      formula: { value: expect.any(String) as string, derivatives: [expect.any(String)] },
      facts: { range: ['-Infinity', 'Infinity'], monotone: true, smooth: false, saturation: 'none' },
      options: {
        slope: { meaning: expect.any(String) as string, default: 0.01, expected: 'a finite number' },
      },
    });
  });

  it('contains the choices of an option', async () => {
    const { out } = await call(['parts', 'losses', '--json']);
    const { losses } = JSON.parse(out) as { readonly losses: readonly { readonly options: object }[] };
    expect(losses[0].options).toMatchObject({ reduction: { choices: ['sum', 'mean', 'batch-mean'] } });
  });
});
