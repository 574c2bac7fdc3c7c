import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import page from '../index.html?raw';
import '../src/main.js';

beforeAll(async () => {
  document.documentElement.lang = 'en';
  const body = new DOMParser().parseFromString(page, 'text/html').body;
  document.body.replaceChildren(...Array.from(body.childNodes, (node) => document.importNode(node, true)));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await element('bp-derivation').updateComplete;
});

function element<T extends keyof HTMLElementTagNameMap>(tag: T): HTMLElementTagNameMap[T] {
  const found = document.querySelector(tag);
  if (found === null) throw new Error(`the page has no <${tag}>`);
  return found;
}

function title(): string | undefined {
  return element('bp-derivation').shadowRoot?.querySelector('h2')?.textContent;
}

describe('the page', () => {
  it('opens with the derivation of w1 beside the graph', () => {
    expect(title()).toBe('Why is ∂E/∂w1 = 0.001118?');
  });

  it('derives whatever is clicked', async () => {
    const stops = element('bp-graph').shadowRoot?.querySelectorAll('.stop') ?? [];
    const weight = Array.from(stops).find(({ ariaLabel }) => ariaLabel?.startsWith('w5 weight'));
    weight?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element('bp-derivation').updateComplete;
    expect(title()).toBe('Why is ∂E/∂w5 = 0.0819?');
  });

  it('passes axe-core', async () => {
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
