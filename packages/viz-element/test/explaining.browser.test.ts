import '@bp-graph/viz-element';
import type { Session } from '@bp-graph/graph';
import type { BpDerivation, BpGraph } from '@bp-graph/viz-element';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  all,
  chineseLoaded,
  eventually,
  mount,
  partsLoaded,
  settled,
  texts,
  tutorialSession,
} from './support/page.js';

let session: Session;

beforeEach(() => {
  session = tutorialSession();
});
afterEach(() => {
  session.dispose();
  document.body.replaceChildren();
});

const graphOf = (properties: Partial<BpGraph> = {}): Promise<BpGraph> =>
  mount(Object.assign(document.createElement('bp-graph'), { session, ...properties }));

const buttons = (graph: BpGraph): HTMLButtonElement[] => all<HTMLButtonElement>(graph, '.foot button');

/** The derivation beneath the picture, drawn. */
async function derivationIn(graph: BpGraph): Promise<BpDerivation | undefined> {
  await partsLoaded(graph);
  await settled(graph);
  const found = all<BpDerivation>(graph, 'bp-derivation').at(0);
  if (found !== undefined) await settled(found);
  return found;
}

const heading = (derivation: BpDerivation | undefined): string | undefined =>
  derivation && texts(derivation, 'h2').at(0);

describe('the room of the picture and of the derivation beneath it', () => {
  /** A card whose panel is higher than its picture. */
  const narrow = async (style: string): Promise<BpGraph> => {
    const graph = Object.assign(document.createElement('bp-graph'), {
      session,
      selection: 'x1',
      explain: true,
    });
    graph.setAttribute('style', style);
    await mount(graph, 344);
    await derivationIn(graph);
    return graph;
  };
  const heightOf = (graph: BpGraph, selector: string): number =>
    all(graph, selector)[0].getBoundingClientRect().height;
  const scrolls = (graph: BpGraph, selector: string): boolean => {
    const [{ scrollHeight, clientHeight }] = all(graph, selector);
    return scrollHeight > clientHeight;
  };

  it('is what they need if the page sets no height', async () => {
    const graph = await narrow('');
    const [sheet, legend] = ['.sheet', '.legend'].map((part) => heightOf(graph, part));
    expect(scrolls(graph, 'bp-derivation')).toBe(false);
    expect(heightOf(graph, 'bp-derivation')).toBeGreaterThan(heightOf(graph, '.card') / 2);
    expect(heightOf(graph, '.room')).toBeCloseTo(sheet + legend, 0);
  });

  it.each(['height: 700px', 'max-height: 700px'])(
    'is shared about equally if both need more than there is: %s',
    async (style) => {
      const graph = await narrow(style);
      await eventually(() => expect(heightOf(graph, '.card')).toBe(700));
      expect(scrolls(graph, 'bp-derivation')).toBe(true);
      const [room, panel] = ['.room', 'bp-derivation'].map((part) => heightOf(graph, part));
      expect(room / panel).toBeGreaterThan(0.9);
      expect(room / panel).toBeLessThan(2);
      const bottom = (part: Element): number => part.getBoundingClientRect().bottom;
      expect(bottom(all(graph, 'bp-derivation')[0])).toBeLessThanOrEqual(bottom(graph));
    },
  );

  it.each([180, 300, 420])(
    'is enough for a few lines of each if the page gives %s pixels, and scrolls',
    async (height) => {
      const graph = await narrow(`height: ${height}px`);
      expect(heightOf(graph, '.card')).toBe(height);
      expect(heightOf(graph, '.room')).toBeGreaterThanOrEqual(120);
      expect(heightOf(graph, 'bp-derivation')).toBeGreaterThanOrEqual(120);
      const [main, derivation] = all(graph, '.main, bp-derivation');
      const bottom = (part: Element): number => part.getBoundingClientRect().bottom;
      main.scrollTop = main.scrollHeight;
      expect(bottom(derivation)).toBeLessThanOrEqual(bottom(graph));
    },
  );

  it('grows and shrinks with the height that the page sets', async () => {
    const graph = await narrow('');
    const natural = heightOf(graph, '.card');
    graph.style.height = '600px';
    await eventually(() => expect(scrolls(graph, 'bp-derivation')).toBe(true));
    graph.style.height = `${natural + 300}px`;
    await eventually(() => expect(scrolls(graph, 'bp-derivation')).toBe(false));
    graph.style.height = '';
    await eventually(() => expect(heightOf(graph, '.card')).toBe(natural));
  });
});

describe('the derivation beneath the picture', () => {
  it('explains the selection if the attribute is set, and follows it', async () => {
    const graph = await graphOf({ selection: 'w5' });
    expect(await derivationIn(graph)).toBeUndefined();
    graph.setAttribute('explain', '');
    expect(heading(await derivationIn(graph))).toBe('Why is ∂E/∂w5 = 0.0819?');
    graph.selection = 'w1';
    expect(heading(await derivationIn(graph))).toMatch(/^Why is ∂E\/∂w1 = /);
    graph.selection = undefined;
    expect(heading(await derivationIn(graph))).toBe('Why is a gradient what it is?');
    graph.explain = false;
    expect(await derivationIn(graph)).toBeUndefined();
    expect(graph.hasAttribute('explain')).toBe(false);
  });

  it('is opened and closed by its button and by the key d', async () => {
    const graph = await graphOf({ selection: 'w5' });
    const [derivation] = buttons(graph);
    const isPressed = (): string | null => derivation.getAttribute('aria-pressed');
    derivation.click();
    expect(heading(await derivationIn(graph))).toContain('w5');
    expect(isPressed()).toBe('true');
    const [stop] = all<SVGElement>(graph, '.stop');
    stop.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true, composed: true }));
    expect(await derivationIn(graph)).toBeUndefined();
    expect(isPressed()).toBe('false');
  });

  it('highlights the edges of a factor in the picture above', async () => {
    const graph = await graphOf({ selection: 'w5', explain: true });
    const derivation = await derivationIn(graph);
    const [factor] = all<HTMLElement>(derivation!, '.factor');
    factor.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    factor.focus();
    await derivationIn(graph);
    expect(graph.highlight).not.toEqual([]);
    graph.explain = false;
    await derivationIn(graph);
    expect(graph.highlight).toEqual([]);
  });

  it('is in the language of the picture', async () => {
    const graph = await graphOf({ selection: 'w5', explain: true, locale: 'zh' });
    await chineseLoaded(graph);
    expect(heading(await derivationIn(graph))).toMatch(/^为什么/);
    expect(buttons(graph).map(({ textContent }) => textContent.trim())).toEqual([
      '推导',
      '画法',
      '表格',
      '快捷键',
    ]);
  });

  it.each(['light', 'dark'] as const)('passes axe-core in the %s scheme', async (scheme) => {
    const graph = await graphOf({ selection: 'w5', explain: true, scheme });
    const derivation = await derivationIn(graph);
    expect(getComputedStyle(derivation!).colorScheme).toBe(scheme);
    const { violations } = await axe.run(graph, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the buttons beneath the picture', () => {
  it.each([
    ['Table', 'All numbers'],
    ['Keys', 'Keys'],
  ])('open the same panels as their keys: %s', async (name, title) => {
    const graph = await graphOf();
    buttons(graph)
      .find(({ textContent }) => textContent.trim() === name)
      ?.click();
    await partsLoaded(graph);
    await settled(graph);
    expect(texts(graph, 'dialog[open] h2')).toEqual([title]);
  });

  it('are hidden while there is no picture', async () => {
    const graph = await mount(document.createElement('bp-graph'));
    expect(buttons(graph)).toEqual([]);
  });
});
