import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { datasets } from '@bp-graph/core';
import * as elements from '@bp-graph/viz-element/elements';
import { LitElement } from 'lit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workspaceRoot } from '../src/workspace.js';
import { elementRoot } from '../src/page-files.js';
import { readDocument } from './documents.js';

interface Entry {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly description?: string;
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

type ElementClass = typeof LitElement & { readonly name: string };

const classes = Object.entries(elements).flatMap(([name, found]): [string, ElementClass][] => {
  const value: unknown = found;
  return typeof value === 'function' && value.prototype instanceof LitElement
    ? [[name, value as ElementClass]]
    : [];
});

const guide = readDocument('docs/guides/embedding.md');

const source = sourceOf(join(elementRoot, 'src'));

describe('the manifest of the elements', { timeout: 120_000 }, () => {
  let declarations: ReadonlyMap<string, Declaration>;
  const outdir = mkdtempSync(join(tmpdir(), 'bp-graph-manifest-'));

  beforeAll(() => {
    const cem = join(workspaceRoot, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    execFileSync(process.execPath, [cem, 'analyze', '--outdir', relative(elementRoot, outdir)], {
      cwd: elementRoot,
      stdio: 'ignore',
    });
    const { modules } = JSON.parse(readFileSync(join(outdir, 'custom-elements.json'), 'utf8')) as {
      readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
    };
    const all = modules.flatMap(({ declarations = [] }) => declarations);
    declarations = new Map(all.filter(({ tagName }) => tagName !== undefined).map((one) => [one.name, one]));
  });

  afterAll(() => rmSync(outdir, { recursive: true }));

  const declared = (name: string): Declaration => declarations.get(name) ?? { name };

  it('lists every element and no other', () => {
    expect([...declarations.keys()].sort()).toEqual(classes.map(([name]) => name).sort());
  });

  it.each(classes)('documents every property and method of %s', (name, element) => {
    const members = (declared(name).members ?? []).filter(
      ({ privacy }) => (privacy ?? 'public') === 'public',
    );
    expect(namesOf(members)).toEqual(publicNamesOf(element));
    expect(members.filter(({ description = '' }) => description === '')).toEqual([]);
  });

  it.each(classes)('documents every attribute of %s', (name, element) => {
    const attributes = declared(name).attributes ?? [];
    expect(namesOf(attributes)).toEqual([...element.observedAttributes].sort());
    expect(attributes.filter(({ description = '' }) => description === '')).toEqual([]);
  });

  it('lists every event', () => {
    const [, interfaces = ''] = /interface BpGraphEvents \{(.*?)\n\}/s.exec(source) ?? [];
    const events = [...interfaces.matchAll(/readonly '(bp-[a-z]+)'/g)].map(([, event]) => event).sort();
    expect(events.length).toBeGreaterThan(0);
    expect(namesOf(declared('BpGraph').events)).toEqual(events);
  });

  it('lists every part and every slot', () => {
    const parts = [...source.matchAll(/\bpart="([a-z]+)"/g)].map(([, part]) => part);
    const told = new Set([...declarations.values()].flatMap(({ cssParts }) => namesOf(cssParts)));
    expect(parts.filter((part) => !told.has(part))).toEqual([]);
    // Some are written by a function that takes the name of the part.
    expect([...told].filter((part) => !parts.includes(part) && !source.includes(`'${part}'`))).toEqual([]);
    expect(namesOf(declared('BpGraph').slots)).toEqual(source.includes('<slot') ? [''] : []);
  });

  it.each(classes)('lists every custom property that the styles of %s read', (name, element) => {
    expect(namesOf(declared(name).cssProperties)).toEqual(customPropertiesOf(element));
  });

  it('has no attribute, event or data set that is missing from the guide', () => {
    const { attributes = [], events = [] } = declared('BpGraph');
    const names = [...namesOf(attributes), ...namesOf(events), ...datasets.names];
    const listed = new Set([...guide.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell]) => cell.split(', ')));
    expect(names.filter((name) => !listed.has(`\`${name}\``))).toEqual([]);
  });

  it('has no part or custom property that is missing from the guide', () => {
    const { cssProperties = [], cssParts = [] } = declared('BpGraph');
    const untold = [...cssProperties, ...cssParts].filter(({ name }) => !guide.includes(`\`${name}\``));
    expect(untold).toEqual([]);
  });
});

function namesOf(entries: readonly Entry[] = []): string[] {
  return entries.map(({ name }) => name).sort();
}

/** The public members of an element, except those of every Lit element. */
function publicNamesOf(element: ElementClass): string[] {
  const properties = [...element.elementProperties].filter(([, { state }]) => state !== true);
  const names = new Set(properties.map(([name]) => String(name)));
  const hidden = new Set([...element.elementProperties.keys()].map(String));
  let prototype = element.prototype as object;
  while (prototype !== LitElement.prototype) {
    for (const name of Object.getOwnPropertyNames(prototype))
      if (!hidden.has(name) && !(name in LitElement.prototype) && !isInner(name)) names.add(name);
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  // Called by the browser; LitElement has all others of its kind.
  names.delete('adoptedCallback');
  return [...names].sort();
}

/** Whether TypeScript hides a member from users. */
function isInner(name: string): boolean {
  return new RegExp(`\\b(?:private|protected)\\b[^\\n]*\\b${name}\\b`).test(source);
}

/** The custom properties that the styles of an element read. */
function customPropertiesOf({ elementStyles }: ElementClass): string[] {
  const styles = elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
  return [...new Set([...styles.matchAll(/var\(\s*(--bp-[a-z-]+)/g)].map(([, name]) => name))].sort();
}

function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
