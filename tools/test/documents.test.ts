import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesIn } from '../src/fenced-blocks.js';
import { workspaceRoot } from '../src/workspace.js';
import { documents, readDocument, typeErrors, withoutTypes } from './documents.js';

describe.each(documents)('%s', (path) => {
  const text = readDocument(path);

  it('has no broken links', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)/g), ...text.matchAll(/src="([^"]+)"/g)];
    const targets = links.map(([, target]) => target);
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(workspaceRoot, dirname(path), target)))).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const paths = prose(text).matchAll(/`((?:packages|apps|tools|docs|data)\/[^`*<…\s]*)`/g);
    const named = [...paths].map(([, name]) => name);
    expect(named.filter((name) => !existsSync(join(workspaceRoot, name)))).toEqual([]);
  });
});

describe('a piece of TypeScript', () => {
  it('is type-checked against the present packages', { timeout: 60_000 }, () => {
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

  it('is valid, correctly typed TypeScript', { timeout: 60_000 }, () => {
    expect(typeErrors([recipe.text.replace('./activation.js', '@bp-graph/core')])).toEqual([]);
  });
});

/** A document without its code blocks, which may name files that a reader is to create. */
function prose(text: string): string {
  return text.replaceAll(/^( *)```[^]*?^ *```$/gm, '');
}
