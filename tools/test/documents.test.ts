import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesIn } from '../src/fenced-blocks.js';
import { workspaceRoot } from '../src/workspace.js';
import { documents, readDocument, typeErrors, withoutTypes } from './documents.js';

describe.each(documents)('%s', (path) => {
  const text = readDocument(path);

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)/g), ...text.matchAll(/src="([^"]+)"/g)];
    const targets = links.map(([, target]) => target);
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(workspaceRoot, dirname(path), target)))).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const paths = prose(text).matchAll(/`((?:packages|apps|tools|docs|data)\/[^`*<…\s]*)`/g);
    const named = [...paths].map(([, name]) => name);
    expect(named.filter((name) => !existsSync(join(workspaceRoot, name)))).toEqual([]);
  });
});

describe('a piece of TypeScript', () => {
  it('is checked against the packages as they are', { timeout: 60_000 }, () => {
    const piece =
      "import { compose, nothing } from '@bp-graph/graph';\nconst graph: string = compose(() => ({})).graph;";
    const [missing, wrong, ...others] = typeErrors(['const fine: number = 1;', piece]);
    expect(missing).toContain("no exported member 'nothing'");
    expect(wrong).toContain("Type 'Graph' is not assignable to type 'string'");
    expect(others).toEqual([]);
  });

  it('loses its types and nothing else', () => {
    expect(withoutTypes('const one: number = 1;')).toContain('const one = 1;');
  });
});

describe('the recipe for an activation', () => {
  const [recipe] = examplesIn(readDocument('CONTRIBUTING.md'), 'ts');

  it('is TypeScript whose types are right', { timeout: 60_000 }, () => {
    expect(typeErrors([recipe.text.replace('./activation.js', '@bp-graph/core')])).toEqual([]);
  });
});

/** A document without its blocks of code, which may name what a reader is to make. */
function prose(text: string): string {
  return text.replaceAll(/^( *)```[^]*?^ *```$/gm, '');
}
