import { losses, type LossName } from '@bp-graph/core';
import { compose } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { examplesIn } from '../src/fenced-blocks.js';
import { documents, readDocument, run, typeErrors } from './documents.js';

const guides = documents.filter((path) => path.startsWith('docs/guides/'));

it.each([
  ['training', 'Options', 'keyof TrainOptions', []],
  ['composing', 'A plain network from a list of sizes', 'keyof NetworkOptions', []],
  // These members of an editor are internal to `edit`.
  ['composing', 'Editing a living graph', 'keyof Editor', ['find', 'nodes', 'origins', 'originsOf']],
  // These members of a graph are for engines and sessions.
  [
    'reference',
    'Graph',
    'keyof Graph',
    [
      ...['postpone', 'checkAlive', 'isBehind', 'catchUp', 'madeWave', 'dueWave', 'roleNumber', 'onDispose'],
      ...['watched', 'watchNumber', 'isWatched'],
    ],
  ],
  ['reference', 'Node', 'keyof GraphNode', []],
  ['reference', 'Record', 'keyof TrainingRecord', []],
  // The options of a step are those of `train`, in the guide of training.
  [
    'reference',
    'Session',
    'keyof Session | keyof SessionOptions',
    [...['data', 'batchSize', 'shuffle', 'seed', 'optimizer', 'schedule', 'penalty', 'clip', 'stop']],
  ],
] as const)('the guide %s lists under %s all of %s', { timeout: 120_000 }, (guide, title, keys, others) => {
  const sections = readDocument(`docs/guides/${guide}.md`).split(/^## /m);
  const table = sections.find((section) => section.startsWith(`${title}\n`)) ?? '';
  const cells = [...table.matchAll(/^\| (`[^|]*`) \|/gm)].map(([, cell]) => cell);
  const listed = cells.flatMap((cell) =>
    [...cell.matchAll(/`(\w+\$?)(?:\([^`]*\))?`/g)].map(([, name]) => name),
  );
  const known = [...listed, ...others].map((name) => `'${name}'`).join(' | ');
  const types = keys.replaceAll(/keyof |\s/g, '').split('|');
  const piece = [
    `import type { ${types.join(', ')} } from '@bp-graph/graph';`,
    `type Keys = Extract<${keys}, string>;`,
    `const listed: Keys[] = ${JSON.stringify(listed)};`,
    `type Unlisted = Exclude<Keys, ${known}>;`,
    "const unlisted: [Unlisted] extends [never] ? 'none' : Unlisted = 'none';",
  ];
  expect(typeErrors([piece.join('\n')])).toEqual([]);
});

it('the guide composing lists all losses, and says which take predictions of any size', () => {
  const [, table = ''] = readDocument('docs/guides/composing.md').split('\n## Losses\n');
  const rows = [...table.split('\n## ')[0].matchAll(/^\| `(.*)` \| (.*) \| (.*) \|$/gm)];
  expect(rows.map(([, loss]) => loss)).toEqual(losses.names);
  for (const [, loss, prediction, target] of rows) {
    const { E } = compose((g) => {
      const t = target.startsWith('a class') ? g.target('t', 1, 0) : g.target('t', 2, [1, 1]);
      return { E: g.apply(loss as LossName, [g.input('y', 2, [-2, 3]), t]) };
    });
    expect([loss, Number.isFinite(E.value.data[0])]).toEqual([loss, prediction.startsWith('any number')]);
  }
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
