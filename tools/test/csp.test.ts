import { ENGINES, handWorked, writeGraph } from '@bp-graph/graph';
import type { BpGraph } from '@bp-graph/viz-element';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CdnSite, HEAD, type SitePage } from './cdn-site.js';

const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const MARKUP = '<img src=x onerror="document.title=1">';
const ESCAPED = MARKUP.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const strict = (body: string): SitePage => ({
  text: `${HEAD.replace(/<link.*?>/, '')}${body}<script type="module" src="bp-graph.js"></script>`,
  headers: { 'Content-Security-Policy': STRICT },
});

/** The hand-worked network, with a malicious image tag as the name of its first hidden neuron. */
const saved = writeGraph(handWorked('tutorial').graph, { values: true }).replaceAll(
  /"h1([/"])/g,
  (_, end: string) => `${JSON.stringify(MARKUP).slice(0, -1)}${end}`,
);

const COMPANIONS = [
  'controls',
  'loss-chart',
  'timeline',
  'decision-map',
  'activation-plot',
  'derivation',
].map((name) => `bp-${name}`);

const PAGES: Record<string, SitePage> = {
  ...Object.fromEntries(
    ENGINES.map((engine) => [
      `${engine}.html`,
      strict(
        `<bp-graph id="net" data="circle" engine="${engine}" play></bp-graph>${COMPANIONS.map((tag) => `<${tag} for="net"></${tag}>`).join('')}`,
      ),
    ]),
  ),
  'labels.html': strict(
    `<bp-graph id="net" name="${ESCAPED}"><script type="application/json">${saved.replaceAll('<', '\\u003c')}</script></bp-graph>` +
      `<bp-loss-chart for="net" name="${ESCAPED}"></bp-loss-chart>`,
  ),
  'messages.html': strict(`<bp-graph data="${ESCAPED}"></bp-graph>`),
};

describe('a page with a strict policy', { timeout: 120_000 }, () => {
  let site: CdnSite;

  beforeAll(async () => {
    site = await CdnSite.open(PAGES);
  }, 600_000);

  afterAll(() => site.close());

  it.each(ENGINES)(
    'trains on the engine %s, or else on the graph itself, and is interactive',
    async (engine) => {
      const { page, problems } = await site.visit(site.address(`${engine}.html`));
      await page.waitForFunction(
        () => (document.querySelector<BpGraph>('bp-graph')?.session?.state.step ?? 0) > 3,
      );
      await operate(page);
      // An engine may try what the policy forbids, which the browser reports; the graph itself tries nothing.
      const mayTry = (problem: string): boolean =>
        engine !== 'plain' && problem.includes('Content Security Policy');
      expect(problems.filter((problem) => !mayTry(problem))).toEqual([]);
      await page.close();
    },
  );

  it('reports a script that violates it, so that the tests above can fail', async () => {
    const { page, problems } = await site.visit(site.address('plain.html'));
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
    });
    await page.waitForFunction(() => document.querySelector('style')?.sheet === null);
    expect(problems.join()).toContain('Content Security Policy');
    await page.close();
  });

  it('shows labels that look like markup as text everywhere', async () => {
    const { page, problems } = await site.visit(site.address('labels.html'));
    await page.waitForFunction(() => document.querySelector<BpGraph>('bp-graph')?.session !== undefined);
    await operate(page);
    expect(await page.evaluate(textsOf, MARKUP)).toMatchObject({ pictures: 0, title: 'A page' });
    expect((await page.evaluate(textsOf, MARKUP)).times).toBeGreaterThan(3);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows messages about markup as text', async () => {
    const { page } = await site.visit(site.address('messages.html'));
    await page.waitForFunction(() =>
      document.querySelector('bp-graph')?.shadowRoot?.querySelector('.message'),
    );
    expect(await page.evaluate(textsOf, '<img src=x')).toMatchObject({
      pictures: 0,
      title: 'A page',
      times: 1,
    });
    await page.close();
  });
});

/** What a reader does: points at everything, moves with the keyboard, selects, controls the run. */
async function operate(page: Page): Promise<void> {
  const stops = page.locator('bp-graph .stop');
  await stops.first().waitFor();
  const count = Math.min(await stops.count(), 12);
  for (let k = 0; k < count; k++) await stops.nth(k).hover({ force: true });
  await stops.first().focus();
  for (const key of [
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'Enter',
    'ArrowLeft',
    'Enter',
    ' ',
    ' ',
    'Escape',
  ])
    await page.keyboard.press(key);
  await page.evaluate(() => {
    const element = document.querySelector<BpGraph>('bp-graph');
    element?.pause();
    element?.step();
    element?.back();
  });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** How often some words appear in the page, including shadow roots, and what they would have done as markup. */
function textsOf(words: string): { times: number; pictures: number; title: string } {
  const rootsOf = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : rootsOf(shadowRoot),
    ),
  ];
  const roots = rootsOf(document);
  const told = (element: Element): string[] => [
    ...Array.from(element.childNodes, (child) =>
      child instanceof Text && element.localName !== 'script' ? child.data : '',
    ),
    element.getAttribute('aria-label') ?? '',
  ];
  const elements = roots.flatMap((root) => Array.from(root.querySelectorAll('*')));
  return {
    times: elements.flatMap(told).filter((text) => text.includes(words)).length,
    pictures: elements.filter(({ localName }) => localName === 'img').length,
    title: document.title,
  };
}
