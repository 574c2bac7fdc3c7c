import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { BpGraph } from '@bp-graph/viz-element';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureChromium } from '../src/chromium.js';
import { workspaceRoot } from '../src/workspace.js';

const root = join(workspaceRoot, 'apps/examples');
const names = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(root, entry.name)).includes('index.html'))
  .map(({ name }) => name);

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
]);

describe('the examples', { timeout: 120_000 }, () => {
  let folder: string;
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bp-graph-examples-'));
    await build({
      configFile: join(root, 'vite.config.js'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: false },
    });
    server = createServer(({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://page');
      response.setHeader('Content-Type', TYPES.get(extname(pathname)) ?? 'application/octet-stream');
      response.end(readFileSync(join(folder, pathname)));
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

  it('include one for each kind of page', () => {
    expect(names).toEqual(['notebook', 'plain', 'react', 'slides', 'svelte', 'vue']);
  });

  it('are all linked from the first page, with a line about each', async () => {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/index.html`);
    const items = page.locator('li');
    expect(await items.allInnerTexts()).toEqual(
      names.map(() => expect.stringMatching(/^\w[\w ]*: \w/) as string),
    );
    const links = await items.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.toSorted()).toEqual(names.map((name) => `${name}/index.html`));
    await page.close();
  });

  it.each(names)('draw, train, announce a step and release their memory: %s', async (name) => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${name}/index.html`);
    await page.locator('bp-graph .stop').first().waitFor();
    const weight = (): Promise<number | undefined> =>
      page.evaluate(
        () => document.querySelector<BpGraph>('bp-graph')?.session?.graph.parameter('w5').value.data[0],
      );
    expect(await weight()).toBe(0.5);
    await page.evaluate(() => document.querySelector<BpGraph>('bp-graph')?.step());
    expect(await weight()).toBeCloseTo(0.4590666475, 9);
    await page.getByText('Step 1, error 0.3095').waitFor();

    const gone = await page.evaluateHandle(() => {
      const element = document.querySelector<BpGraph>('bp-graph');
      element?.play();
      return element;
    });
    await page.locator('#leave').click();
    await page.waitForFunction(() => document.querySelector('bp-graph') === null);
    expect(await gone.evaluate((element) => element?.isConnected)).toBe(false);
    await gone.dispose();
    expect(await inReach(page)).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });
});

/** How many elements and sessions of the library are still reachable some time after the last has been removed. */
async function inReach(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await page.evaluate(async () => {
    for (let k = 0; k < 5; k++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  for (let k = 0; k < 3; k++) await devtools.send('HeapProfiler.collectGarbage');
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: 'customElements.get("bp-graph").prototype',
  });
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: length } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  return Number(length.value);
}
