import { describe, expect, it } from 'vitest';
import { examplesIn } from '../src/fenced-blocks.js';
import { documents, readDocument, run, typeErrors } from './documents.js';

const guides = documents.filter((path) => path.startsWith('docs/guides/'));

it.each([
  ['training', 'Options', 'TrainOptions', []],
  ['composing', 'A plain network from a list of sizes', 'NetworkOptions', []],
  // These members of an editor are internal to `edit`.
  ['composing', 'Editing a living graph', 'Editor', ['find', 'nodes', 'origins', 'originsOf']],
])('the guide %s lists under %s all members of %s', { timeout: 120_000 }, (guide, title, type, others) => {
  const sections = readDocument(`docs/guides/${guide}.md`).split(/^## /m);
  const table = sections.find((section) => section.startsWith(`${title}\n`)) ?? '';
  const listed = [...table.matchAll(/^\| `(\w+)(?:\([^`]*\))?` \|/gm)].map(([, name]) => name);
  const known = [...listed, ...others].map((name) => `'${name}'`).join(' | ');
  const piece = [
    `import type { ${type} } from '@bp-graph/graph';`,
    `const listed: (keyof ${type})[] = ${JSON.stringify(listed)};`,
    `type Unlisted = Exclude<keyof ${type}, ${known}>;`,
    "const unlisted: [Unlisted] extends [never] ? 'none' : Unlisted = 'none';",
  ];
  expect(typeErrors([piece.join('\n')])).toEqual([]);
});

describe.each(guides)('the examples of %s', { timeout: 120_000 }, (path) => {
  const examples = examplesIn(readDocument(path), 'ts');

  it('are correctly typed', () => {
    expect(typeErrors(examples.map(({ text }) => text))).toEqual([]);
  });

  it('compose in fewer than 15 lines each, except with user-defined operations', () => {
    const long = examples
      .filter(({ text }) => !text.includes('@bp-graph/core'))
      .map(({ text, line }) => ({ line, count: text.split('\n').length }));
    expect(long.filter(({ count }) => count > 15)).toEqual([]);
  });

  it.each(examples)('print the stated output, in line $line', ({ text, output = '' }) => {
    const { stdout, stderr, status } = run(text);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout.trimEnd()).toBe(output);
  });
});
