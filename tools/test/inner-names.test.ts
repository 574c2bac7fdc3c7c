import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { workspaceRoot } from '../src/workspace.js';
import { documents, readDocument } from './documents.js';

const NAMES = new URL('../../packages/viz-element/bundle/inner-names.js', import.meta.url).href;
const { innerNames } = (await import(NAMES)) as { readonly innerNames: readonly string[] };

function filesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(workspaceRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !/\.gen\.ts$|node_modules|dist/.test(name))
    .map((name) => join(workspaceRoot, folder, name));
}

const sources = ['core', 'graph', 'viz-element'].flatMap((name) => filesIn(`packages/${name}/src`, /\.ts$/));

/** A text that is a name as a whole, or that binds what follows it in a template to a property. */
const NAMING = /^[\w$]+$|[.?@\s][\w$-]+=["']?$/;

/** The names in a source file's texts, literals and pieces of templates, except those in types. */
function namesInTexts(file: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node))
      texts.push(...(NAMING.exec(node.text) ?? []));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return texts;
}

function namedIn(texts: readonly string[]): readonly string[] {
  const words = new Set(texts.flatMap((text) => text.match(/[\w$]+/g) ?? []));
  return innerNames.filter((name) => words.has(name));
}

/** The code in a document. */
function codeIn(text: string): readonly string[] {
  return text.match(/```[^]*?```|`[^`\n]+`/g) ?? [];
}

describe('the properties whose names the files for pages shorten', () => {
  it('are not documented', () => {
    expect(namedIn(documents.map(readDocument).flatMap(codeIn))).toEqual([]);
  });

  it('are not named by any text, as attributes and properties of elements in templates are', () => {
    expect(namedIn(sources.flatMap(namesInTexts))).toEqual([]);
  });

  it('are not used by the demo, which uses what pages use', () => {
    const demo = filesIn('apps/demo', /\.(?:ts|html)$/).map((file) => readFileSync(file, 'utf8'));
    expect(namedIn(demo)).toEqual([]);
  });

  it('are not exported: files that load others get exports by their names', () => {
    const exported = sources.flatMap((file) =>
      Array.from(
        readFileSync(file, 'utf8').matchAll(/^export (?:abstract |async )?(?:class|const|function) (\w+)/gm),
        ([, name]) => name,
      ),
    );
    expect(namedIn(exported)).toEqual([]);
  });

  it('are not among the phrases, which a page may replace', () => {
    const tables = sources.filter((file) => /\/(?:words[^/]*|phrases[^/]*|locale\/[^/]+)\.ts$/.test(file));
    expect(namedIn(tables.map((file) => readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('exist', () => {
    const words = new Set(
      [
        ...sources,
        ...filesIn('node_modules/rxjs/dist/esm/internal', /\.js$/),
        ...filesIn('node_modules/@lit/reactive-element', /^[^/]+\.js$/),
        ...filesIn('node_modules/lit-html', /^[^/]+\.js$/),
      ].flatMap((file) => readFileSync(file, 'utf8').match(/[\w$]+/g) ?? []),
    );
    expect(innerNames.filter((name) => !words.has(name))).toEqual([]);
  });
});
