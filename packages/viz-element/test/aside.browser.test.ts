import '@bp-graph/viz-element';
import { compose, type Session } from '@bp-graph/graph';
import type { BpGraph } from '@bp-graph/viz-element';
import axe from 'axe-core';
import type { LitElement } from 'lit';

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

async function after(key: string, properties: Partial<BpGraph> = {}): Promise<BpGraph> {
  const graph = await mount(Object.assign(document.createElement('bp-graph'), { session, ...properties }));
  // What draws on a canvas is loaded later.
  await eventually(() => expect(all(graph, '.stop')).not.toEqual([]));
  const [stop] = all<SVGElement>(graph, '.stop');
  stop.focus();
  stop.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await partsLoaded(graph);
  await settled(graph);
  return graph;
}

describe('the table, one key away', () => {
  it('lists every number of the picture with all its digits', async () => {
    const graph = await after('t');
    expect(all(graph, 'dialog[open]')).toHaveLength(1);
    expect(texts(graph, 'tbody tr')).toHaveLength(session.graph.nodes.length);
    const [value] = session.graph.node('o1/sigmoid').value.data;
    expect(texts(graph, 'tbody tr').some((row) => row.includes(String(value)))).toBe(true);
  });

  it('never breaks a word within a name, however little room there is beside the digits', async () => {
    const graph = await after('t');
    all<HTMLElement>(graph, 'dialog')[0].style.width = '320px';
    for (const name of all<HTMLElement>(graph, 'tbody th')) {
      const { width } = name.getBoundingClientRect();
      expect(width).toBeGreaterThan(60);
    }
  });

  it('never truncates a number: in little room it is placed below its name', async () => {
    const graph = await after('t');
    all<HTMLElement>(graph, 'dialog')[0].style.width = '320px';
    const [page] = all(graph, '.page');
    expect(page.scrollWidth).toBe(page.clientWidth);
    const [name, value] = all(graph, 'tbody tr :first-child, tbody tr :nth-child(2)');
    expect(value.getBoundingClientRect().top).toBeGreaterThanOrEqual(name.getBoundingClientRect().bottom);
  });

  it('follows the order of the graph, however the picture is laid out', async () => {
    const graph = await after('t', { layers: '2 3 1', session: undefined });
    const names = (): string[] => texts(graph, 'tbody th');
    const sideways = names();
    graph.layout = 'down';
    await settled(graph);
    expect(names()).toEqual(sideways);
    const weights = sideways
      .filter((name) => name.startsWith('hidden/weights'))
      .map((name) => name.slice(14, 20));
    expect(weights).toEqual(['[0, 0]', '[0, 1]', '[1, 0]', '[1, 1]', '[2, 0]', '[2, 1]']);
  });

  it('says what is clamped, in the language of the page', async () => {
    session.graph.parameter('w5').freeze();
    session.graph.node('h1/sigmoid').clamp(0.5);
    session.step();
    const graph = await after('t');
    const flagged = (): string[] => texts(graph, 'tbody th').filter((title) => /[❄≡]/.test(title));
    expect(flagged()).toEqual(['h1 activation ≡ held', 'w5 weight from h1 to o1 ❄\ufe0e frozen']);
    graph.locale = 'zh';
    await chineseLoaded(graph);
    expect(flagged()).toEqual(['h1 激活 ≡ 固定', 'w5 权重，从 h1 到 o1 ❄\ufe0e 冻结']);
  });

  it('is updated during the run', async () => {
    const graph = await after('t');
    const before = texts(graph, 'tbody tr');
    session.step();
    await settled(graph);
    expect(texts(graph, 'tbody tr')).not.toEqual(before);
  });

  it('is closed by its button, and can be opened again', async () => {
    const graph = await after('t');
    all<HTMLButtonElement>(graph, 'dialog button')[0].click();
    await new Promise((resolve) => setTimeout(resolve));
    await settled(graph);
    expect(all(graph, 'dialog')).toEqual([]);
  });

  it('is one key away from every control too, except from text fields, and restores the focus', async () => {
    const graph = await mount(Object.assign(document.createElement('bp-graph'), { session }));
    await partsLoaded(graph);
    const [controls, cursor] = all<LitElement>(graph, 'bp-controls, bp-cursor');
    await settled(graph, controls, cursor);
    const press = async (target: HTMLElement): Promise<number> => {
      target.focus();
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true, composed: true }));
      await new Promise((resolve) => setTimeout(resolve));
      await settled(graph);
      return all(graph, 'dialog[open]').length;
    };
    expect(await press(all(controls, 'input')[0] as HTMLElement)).toBe(0);
    expect(await press(all(cursor, 'select')[0] as HTMLElement)).toBe(0);
    const [play] = all<HTMLButtonElement>(controls, 'button');
    expect(await press(play)).toBe(1);
    all<HTMLDialogElement>(graph, 'dialog')[0].close();
    await new Promise((resolve) => setTimeout(resolve));
    await settled(graph);
    expect(controls.shadowRoot?.activeElement).toBe(play);
  });

  it('restores the focus to where it was opened from, on a canvas too', async () => {
    for (const painter of ['svg', 'canvas'] as const) {
      const graph = await after('t', { painter });
      const [stop] = all(graph, '.stop');
      expect(graph.shadowRoot?.activeElement).not.toBe(stop);
      all<HTMLDialogElement>(graph, 'dialog')[0].close();
      await new Promise((resolve) => setTimeout(resolve));
      await settled(graph);
      expect(graph.shadowRoot?.activeElement?.getAttribute('data-stop')).toBe(stop.getAttribute('data-stop'));
      graph.remove();
    }
  });

  it('passes axe-core', async () => {
    const graph = await after('t');
    const { violations } = await axe.run(graph, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the list of keys', () => {
  it('is opened by a question mark', async () => {
    const graph = await after('?');
    expect(texts(graph, 'kbd')).toEqual(expect.arrayContaining(['Enter', 'Esc', 't', '?']));
  });

  it('is in Chinese on request', async () => {
    const graph = await after('?', { locale: 'zh' });
    await chineseLoaded(graph);
    expect(texts(graph, 'dialog h2')).toEqual(['快捷键']);
  });
});

describe('the view options', () => {
  async function opened(attributes: Partial<BpGraph>): Promise<BpGraph> {
    const graph = await mount(Object.assign(document.createElement('bp-graph'), attributes));
    await partsLoaded(graph);
    all<HTMLButtonElement>(graph, '.foot button')[1].click();
    await eventually(() => expect(all(graph, '.view select').length).toBeGreaterThan(0));
    return graph;
  }

  it('can draw layers as single glyphs, run top-down, and hide the heat maps', async () => {
    const graph = await opened({ layers: '2 3 1', data: 'circle' });
    const [detail, layout, heat] = all<HTMLSelectElement>(graph, '.view select');
    const choose = async (menu: HTMLSelectElement, value: string): Promise<void> => {
      menu.value = value;
      menu.dispatchEvent(new Event('change'));
      await settled(graph);
    };
    expect(new Set([detail, layout, heat].map(({ offsetWidth }) => offsetWidth)).size).toBe(1);
    const stops = (): number => all(graph, '.stop').length;
    const before = stops();
    expect(all(graph, '[class*="shade"]').length).toBeGreaterThan(0);
    await choose(heat, 'none');
    expect(all(graph, '[class*="shade"]')).toEqual([]);
    await choose(detail, 'layers');
    expect(stops()).toBeLessThan(before);
    await choose(layout, 'down');
    expect(graph.layout).toBe('down');
    expect([detail.value, layout.value, heat.value]).toEqual(['layers', 'down', 'none']);
    const { violations } = await axe.run(graph, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('offer no heat map if the inputs do not span a plane', async () => {
    const { graph } = compose((g) => {
      g.loss(
        'mean-squared-error',
        g.layer('h', g.input('x', 3, [1, 2, 3]), 1, 'tanh'),
        g.target('t', 1, [0]),
      );
      return {};
    });
    expect(all(await opened({ graph }), '.view select')).toHaveLength(2);
  });

  it('switch to layers when zooming out of the whole picture, and back when zooming in', async () => {
    const graph = await mount(
      Object.assign(document.createElement('bp-graph'), { layers: '2 3 1', data: 'circle' }),
    );
    const press = async (key: string): Promise<number> => {
      const [stop] = all<SVGElement>(graph, '.stop');
      stop.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await settled(graph);
      return all(graph, '.stop').length;
    };
    const before = all(graph, '.stop').length;
    expect(await press('-')).toBeLessThan(before);
    expect(graph.detail).toBe('layers');
    expect(await press('+')).toBe(before);
    expect(graph.detail).toBe(undefined);
    await press('-');
    expect(await press('0')).toBe(before);
    expect(graph.detail).toBe(undefined);
  });

  it('make the picture no higher with layers than with units', async () => {
    const graph = await mount(Object.assign(document.createElement('bp-graph'), { layers: '2 8 8 1' }), 976);
    const before = graph.clientHeight;
    graph.detail = 'layers';
    await settled(graph);
    expect(graph.clientHeight).toBeLessThan(before);
  });
});
