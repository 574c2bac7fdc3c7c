import { createRequire } from 'node:module';
import type { BpGraph } from '@bp-graph/viz-element';
import type axeCore from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CdnSite, HEAD } from './cdn-site.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const page = (root: string, style = ''): { text: string } => ({
  text: `${HEAD.replace('<!doctype html>', `<!doctype html><html ${root}>`)}<style>main { max-width: 60rem } ${style}</style>
    <main><h1>A page</h1><h2>With everything</h2>
    <bp-graph id="net" data="circle" layers="2 3 1" points="60" selection="output/sigmoid"></bp-graph>
    <bp-decision-map for="net"></bp-decision-map><bp-activation-plot for="net"></bp-activation-plot>
    <bp-loss-chart for="net"></bp-loss-chart><bp-timeline for="net"></bp-timeline>
    <bp-derivation for="net"></bp-derivation><p style="height: 150vh">And so on.</p></main>
    <script type="module" src="bp-graph.js"></script>`,
});

const PAGES = {
  'plain.html': page('lang="en"'),
  'large.html': page('lang="en"', 'html { font-size: 200% } bp-graph, bp-derivation { font-size: 200% }'),
  'rtl.html': page('lang="ar" dir="rtl"'),
};

const READERS: readonly [name: string, file: keyof typeof PAGES, context: BrowserContextOptions][] = [
  ['in the light', 'plain.html', { colorScheme: 'light' }],
  ['in the dark', 'plain.html', { colorScheme: 'dark' }],
  ['on a telephone', 'plain.html', { viewport: { width: 360, height: 780 } }],
  ['with text of twice the size', 'large.html', {}],
  ['from right to left', 'rtl.html', {}],
  ['with forced colours', 'plain.html', { forcedColors: 'active' }],
  ['without motion', 'plain.html', { reducedMotion: 'reduce' }],
];

describe('a page with all elements', { timeout: 120_000 }, () => {
  let site: CdnSite;

  beforeAll(async () => {
    site = await CdnSite.open(PAGES);
  }, 600_000);

  afterAll(() => site.close());

  it.each(READERS)('passes axe-core %s, and never scrolls sideways', async (_, file, options) => {
    const context = await site.browser.newContext(options);
    const opened = await open(await context.newPage(), site.address(file));
    expect(await violations(opened)).toEqual([]);
    const beyond = await opened.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    await context.close();
  });

  it('scrolls when the wheel is turned over a graph', async () => {
    const opened = await open(await site.browser.newPage(), site.address('plain.html'));
    const box = await opened.locator('bp-graph').boundingBox();
    await opened.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 250);
    await opened.mouse.wheel(0, 300);
    await opened.waitForFunction(() => scrollY > 100);
    await opened.close();
  });

  it('has no animations for a reader who prefers reduced motion', async () => {
    const context = await site.browser.newContext({ reducedMotion: 'reduce' });
    const opened = await open(await context.newPage(), site.address('plain.html'));
    const moving = await opened.evaluate(async () => {
      const element = document.querySelector<BpGraph>('bp-graph');
      element?.step();
      await element?.updateComplete;
      return document.getAnimations().length;
    });
    expect(moving).toBe(0);
    await context.close();
  });
});

async function open(opened: Page, address: string): Promise<Page> {
  await opened.goto(address);
  await opened.locator('bp-graph .stop').first().waitFor();
  await opened.locator('bp-decision-map canvas').waitFor();
  await opened.waitForFunction(() => document.querySelector('bp-derivation')?.shadowRoot?.hasChildNodes());
  return opened;
}

async function violations(opened: Page): Promise<string[]> {
  await opened.addScriptTag({ path: AXE });
  return opened.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const found = await axe.run('main');
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  });
}
