import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle } from './bundle.js';

/** What takes part in composing, training and saving, without anything to look at. */
const PROGRAM = `export { compose, train, writeGraph } from '@bp-graph/graph';`;

/**
 * Bytes of the program, minified and compressed. 40 kB is the goal; this is what it takes now and must not grow beyond.
 */
const LIMIT = 60_000;

it('is little that composes, trains and saves a network', { timeout: 120_000 }, async () => {
  const { code, modules } = await bundle(PROGRAM, { kernels: 'float64' });
  expect(modules).toContain('rxjs');
  expect(gzipSync(code).length).toBeLessThan(LIMIT);
});

it('takes no view and no validator along', { timeout: 120_000 }, async () => {
  const { modules } = await bundle(PROGRAM, { kernels: 'float64' });
  for (const other of ['lit', 'valibot', 'viz-element']) expect(modules).not.toContain(other);
});
