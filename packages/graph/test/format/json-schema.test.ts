import { readFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { handWorked, network, readGraph, writeGraph } from '@bp-graph/graph';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format } from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';
import { definitions, documentSchema } from '../../src/format/schema.js';
import { changed, documentOf, SMALL } from './document.js';
import { WRONG_MEANINGS, WRONG_SHAPES } from './refusals.js';

const file = new URL('../../schema/bp-graph-1.schema.json', import.meta.url);

it('the published schema is the one that the code validates with; `vitest -u` writes it anew', async () => {
  const schema = toJsonSchema(documentSchema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    definitions,
  });
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });
  await expect(text).toMatchFileSnapshot(file.pathname);
});

it('the published schema is found where the package exports it', async () => {
  const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly exports: Readonly<Record<string, string>>;
    readonly files: readonly string[];
  };
  expect(new URL(`../../${manifest.exports['./schema']}`, import.meta.url).href).toBe(file.href);
  expect(manifest.files).toContain('schema');
});

describe('the published schema', () => {
  let allows: (document: unknown) => boolean;

  beforeAll(async () => {
    allows = new Ajv2020().compile(JSON.parse(await readFile(file, 'utf8')) as object);
  });

  it.each([
    ['a small graph', documentOf(SMALL)],
    ['an objective', documentOf(SMALL, [{ node: 'E', weight: '-0' }])],
    ['a network', writeGraph(network([2, 3, 1]))],
    ['a network worked by hand', writeGraph(handWorked('mazur').graph, { values: true })],
    ['numbers JSON has no words for', changed('W', { data: ['-0', 'NaN'] })],
    ['attributes of every kind', changed('y', { op: 'slice', attributes: { to: 1 } })],
    ['no node', documentOf([])],
  ])('accepts what the code reads: %s', (_what, text) => {
    readGraph(text);
    expect(allows(JSON.parse(text))).toBe(true);
  });

  it.each(WRONG_SHAPES)('rejects what the code rejects by its shape: %s', (_why, text) => {
    expect(allows(JSON.parse(text))).toBe(false);
  });

  it.each(WRONG_MEANINGS)('leaves it to the code to reject by meaning: %s', (_why, text) => {
    expect(allows(JSON.parse(text))).toBe(true);
  });
});
