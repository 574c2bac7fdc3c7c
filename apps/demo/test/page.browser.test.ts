import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import english from '../index.html?raw';
import chinese from '../zh.html?raw';
import '../src/main.js';

/** Shows a page, as far as its body and its language go. */
async function open(page: string): Promise<void> {
  const { documentElement, body } = parsed(page);
  document.documentElement.lang = documentElement.lang;
  document.body.replaceChildren(...Array.from(body.childNodes, (node) => document.importNode(node, true)));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await element('bp-derivation').updateComplete;
}

function parsed(page: string): Document {
  return new DOMParser().parseFromString(page, 'text/html');
}

function element<T extends keyof HTMLElementTagNameMap>(tag: T): HTMLElementTagNameMap[T] {
  const found = document.querySelector(tag);
  if (found === null) throw new Error(`the page has no <${tag}>`);
  return found;
}

function title(): string | undefined {
  return element('bp-derivation').shadowRoot?.querySelector('h2')?.textContent.replaceAll('\u00A0', ' ');
}

const PAGES = [
  {
    name: 'the page',
    page: english,
    why: (weight: string, gradient: string) => `Why is ∂E/∂${weight} = ${gradient}?`,
  },
  {
    name: 'the Chinese page',
    page: chinese,
    why: (weight: string, gradient: string) => `为什么 ∂E/∂${weight} = ${gradient}？`,
  },
];

describe.each(PAGES)('$name', ({ page, why }) => {
  beforeAll(() => open(page));

  it('opens with the derivation of w1 beside the graph', async () => {
    await expect.poll(title).toBe(why('w1', '0.001118'));
  });

  it('derives whatever is clicked', async () => {
    const weight = element('bp-graph').shadowRoot?.querySelector(
      '.stop[data-stop="w5"], .stop[aria-label^="w5 "]',
    );
    weight?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element('bp-derivation').updateComplete;
    await expect.poll(title).toBe(why('w5', '0.0819'));
  });

  it('passes axe-core', async () => {
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

it('the pages are translations of each other and say so', () => {
  const [one, other] = [parsed(english), parsed(chinese)];
  const skeleton = (page: Document): unknown =>
    Array.from(page.body.querySelectorAll('*'), ({ tagName, className }) => [tagName, className]);
  expect(skeleton(other)).toEqual(skeleton(one));
  for (const [page, lang, href] of [
    [one, 'zh', './zh.html'],
    [other, 'en', './index.html'],
  ] as const)
    for (const link of page.querySelectorAll('[hreflang]'))
      expect([link.getAttribute('hreflang'), link.getAttribute('href')]).toEqual([lang, href]);
});
