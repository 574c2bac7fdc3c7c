import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BpGraph } from '@bp-graph/viz-element';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureChromium } from '../src/chromium.js';
import { workspaceRoot } from '../src/workspace.js';

const root = join(workspaceRoot, 'packages/viz-element');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;

const EXHIBIT = '<bp-graph layers="2 3 1" data="circle" play><p>Before it is defined.</p></bp-graph>';
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const PAGES: Readonly<Record<string, string>> = {
  '/module.html': `<!doctype html>${EXHIBIT}<script type="module" src="bp-graph.js"></script>`,
  '/strict.html': `<!doctype html>${EXHIBIT}<script type="module" src="bp-graph.js"></script>`,
  '/twice.html':
    `<!doctype html>${EXHIBIT}<script type="module" src="bp-graph.js"></script>` +
    '<script type="module" src="bp-graph.js?copy"></script><script src="bp-graph.classic.js"></script>',
};

describe('the files for pages without a bundler', { timeout: 120_000 }, () => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  const built = (name: string): string => readFileSync(join(folder, name), 'utf8');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bp-graph-cdn-'));
    for (const mode of ['production', 'classic'])
      await build({ root, mode, logLevel: 'error', build: { outDir: folder } });
    server = createServer(({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://page');
      if (pathname === '/strict.html') response.setHeader('Content-Security-Policy', STRICT);
      const isScript = ['/bp-graph.js', '/bp-graph.classic.js'].includes(pathname);
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(isScript ? built(pathname) : (PAGES[pathname] ?? ''));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('are small', () => {
    const sizes = ['bp-graph.js', 'bp-graph.classic.js'].map((name) => gzipSync(built(name)).length);
    expect(sizes[0]).toBeLessThan(80_000);
    expect(sizes[1]).toBeLessThan(130_000);
  });

  it('need nothing else', () => {
    expect(built('bp-graph.js')).not.toMatch(/\b(?:from|import)\s*\(?["'](?!data:)/);
    expect(built('bp-graph.js')).not.toContain('process.env');
  });

  it('are those that the package names', () => {
    expect([manifest['unpkg'], manifest['jsdelivr']]).toEqual([
      'dist-cdn/bp-graph.js',
      'dist-cdn/bp-graph.js',
    ]);
  });

  it.each(['/module.html', '/twice.html', '/strict.html'])('run the exhibit of %s', async (path) => {
    const { port } = server.address() as AddressInfo;
    expect(await problemsOf(browser, `http://127.0.0.1:${port}${path}`)).toEqual([]);
  });

  it('run in a page opened from a folder', async () => {
    const page = join(folder, 'page.html');
    writeFileSync(page, `<!doctype html>${EXHIBIT}<script src="bp-graph.classic.js"></script>`);
    expect(await problemsOf(browser, pathToFileURL(page).href)).toEqual([]);
  });

  it('come with a manifest of every element, attribute and event', () => {
    const outdir = relative(root, folder);
    execFileSync(process.execPath, [cem(), 'analyze', '--outdir', outdir], { cwd: root, stdio: 'ignore' });
    const elements = elementsOf(JSON.parse(built('custom-elements.json')) as ElementsManifest);
    expect(elements.map(({ tagName }) => tagName)).toEqual(
      expect.arrayContaining(['bp-graph', 'bp-controls', 'bp-loss-chart', 'bp-timeline']),
    );
    const graph = elements.find(({ tagName }) => tagName === 'bp-graph');
    const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name);
    expect(names(graph?.attributes)).toEqual(
      expect.arrayContaining(
        'layers activation output loss data noise points seed network src optimizer learning-rate batch-size speed play selection scheme name'.split(
          ' ',
        ),
      ),
    );
    expect(names(graph?.events)).toEqual(expect.arrayContaining(['bp-select', 'bp-step', 'bp-error']));
    expect(names(graph?.members)).toEqual(
      expect.arrayContaining(['graph', 'session', 'selection', 'play', 'pause', 'step', 'back']),
    );
    expect(names(graph?.cssProperties)).toContain('--bp-gradient');
  });
});

/** What goes wrong in a page whose `<bp-graph>` should be training: errors, violations, a picture that is not there. */
async function problemsOf(browser: Browser, address: string): Promise<string[]> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) problems.push(message.text());
  });
  await page.goto(address);
  if (!(await isTraining(page))) problems.push('it does not train');
  await page.close();
  return problems;
}

function isTraining(page: Page): Promise<boolean> {
  return page
    .waitForFunction(TRAINING, undefined, { timeout: 20_000 })
    .then(() => true)
    .catch(() => false);
}

/** A program for the page, where a string would be code that a strict page refuses. */
const TRAINING = (): boolean => {
  const element = document.querySelector<BpGraph>('bp-graph');
  return (element?.session?.state.step ?? 0) > 3 && element?.shadowRoot?.querySelector('.stop') !== null;
};

function cem(): string {
  return join(workspaceRoot, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
}

type Names = readonly { readonly name: string }[];

interface ElementDeclaration {
  readonly tagName?: string;
  readonly attributes?: Names;
  readonly events?: Names;
  readonly members?: Names;
  readonly cssProperties?: Names;
}

interface ElementsManifest {
  readonly modules: readonly { readonly declarations?: readonly ElementDeclaration[] }[];
}

function elementsOf({ modules }: ElementsManifest): readonly ElementDeclaration[] {
  return modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName !== undefined),
  );
}
