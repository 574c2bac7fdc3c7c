import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle, DEFAULT_CONDITIONS } from './bundle.js';
import { readDocument } from './documents.js';

/** Composes, trains and saves, without a view. */
const PLAIN = `
export { compose, writeGraph } from '@bp-graph/graph';
export { train } from '@bp-graph/graph/lean';
`;

/** The same with an engine that compiles, and with one that also generates code. */
const COMPACT = `${PLAIN}
export { compactFloat64 } from '@bp-graph/graph/lean';
`;
const COMPILED = `${PLAIN}
export { wasmFloat64 } from '@bp-graph/graph/lean';
`;

const LOOPS = `${PLAIN}
export { typescript } from '@bp-graph/graph/lean';
`;
const BY_NAME = `
export { compose, writeGraph, train } from '@bp-graph/graph';
`;

/** The same with an engine that uses relaxed SIMD and its replacement. */
const RELAXED = `${PLAIN}
export { wasmFloat32Relaxed } from '@bp-graph/graph/relaxed';
`;

/** Everything without an entry point of its own. */
const MAIN = `export * from '@bp-graph/graph';`;

/**
 * Sizes of the programs in bytes, minified and compressed. The goal is 40 kB for all; these are the present sizes,
 * which must not grow.
 */
it.each([
  { what: 'on the graph itself', program: PLAIN, limit: 38_500 },
  { what: 'by the kernels', program: COMPACT, limit: 69_700 },
  { what: 'by the kernels and passages', program: COMPILED, limit: 77_750 },
])(
  'a program that composes, trains $what and saves a network is small',
  { timeout: 120_000 },
  async (each) => {
    const { code, modules } = await bundle(each.program);
    expect(modules).toContain('rxjs');
    expect(gzipSync(code).length).toBeLessThan(each.limit);
  },
);

it('the guide states what a default Vite makes of these programs', { timeout: 120_000 }, async () => {
  const [, told = ''] = readDocument('docs/guides/training.md').split('\n## Where bytes count\n');
  const rows = [...told.split('\n## ')[0].matchAll(/^\| [^|]* \| (\d+) kB \| \d+ kB \|$/gm)];
  const sizes: number[] = [];
  for (const program of [BY_NAME, COMPILED, COMPACT, LOOPS, PLAIN])
    sizes.push(gzipSync((await bundle(program, DEFAULT_CONDITIONS)).code).length);
  // Stated sizes are rounded up; a bundle that has become smaller since need not be told at once.
  const wrong = rows
    .map(([, kB], k) => ({ kB: Number(kB), size: sizes[k] }))
    .filter(({ kB, size }) => size > kB * 1000 || size < (kB - 2) * 1000);
  expect(rows).toHaveLength(sizes.length);
  expect(wrong).toEqual([]);
});

it(
  'a bundle contains the binary of the engine that it names and no other',
  { timeout: 120_000 },
  async () => {
    const binaries = async (program: string) =>
      (await bundle(program)).code.match(/0061736d01000000/g)?.length ?? 0;
    expect([await binaries(PLAIN), await binaries(COMPILED), await binaries(RELAXED)]).toEqual([0, 1, 2]);
  },
);

it('a bundle contains no relaxed SIMD binary unless it is requested', { timeout: 120_000 }, async () => {
  // The opcodes of relaxed multiply-add, which only these binaries contain.
  const { code } = await bundle(MAIN);
  expect(code).toContain('0061736d01000000');
  expect(code).not.toContain('fd8502');
  expect((await bundle(RELAXED)).code).toContain('fd8502');
});

it('a bundle contains no view and no validator', { timeout: 120_000 }, async () => {
  const { modules } = await bundle(COMPILED);
  for (const other of ['lit', 'valibot', 'viz-element']) expect(modules).not.toContain(other);
});
