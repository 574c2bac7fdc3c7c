import { datasets, initializers, operations, optimizers, schedules } from '@bp-graph/core';
import { expect, it } from 'vitest';
import { call } from './call.js';

it('bp parts lists every part of every family', async () => {
  const { out, code } = await call(['parts']);
  expect(code).toBe(0);
  for (const { name } of [...operations, ...optimizers, ...schedules, ...initializers, ...datasets]) {
    expect(out).toContain(`| \`${name}\` |`);
  }
});

it('bp parts lists one family alone, with formulas as one reads them', async () => {
  const { out } = await call(['parts', 'activations']);
  expect(out).toContain('| `sigmoid` | 1 / (1 + e^(−x)) | y · (1 − y) | 0 … 1 | yes | yes | soft |');
  expect(out).not.toContain('mean-squared-error');
});

it('bp parts refuses a table there is not', async () => {
  const { err, code } = await call(['parts', 'activation']);
  expect(code).toBe(2);
  expect(err).toContain('found "activation", expected one of weighted-sum, activations');
  expect(err).toContain('did you mean "activations"?');
});
