import { compose, createSession, handWorked, network, type Graph } from '@bp-graph/graph';
import '@bp-graph/viz-element';
import type { BpGraph } from '@bp-graph/viz-element';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { all, eventually, mount, settled, texts } from './support/page.js';

afterEach(() => {
  document.body.replaceChildren();
});

it.each(['display: flex', 'display: grid; justify-items: start'])(
  'an element in a box with %s is as wide as the text of its bars requires',
  async (style) => {
    // Its picture is narrower than its bars.
    const small = compose((g) => {
      g.loss('half-squared-error', g.input('x', 1, 1), g.target('t', 1, 0));
      return {};
    });
    const session = createSession(small.graph);
    const graph = Object.assign(document.createElement('bp-graph'), { session });
    const box = document.createElement('div');
    box.setAttribute('style', `width: 1200px; ${style}`);
    box.append(graph);
    document.body.append(box);
    await settled(graph);
    await eventually(() => expect(all(graph, 'bp-cursor')).toHaveLength(1));
    await eventually(() => expect(graph.getBoundingClientRect().width).toBeGreaterThan(700));
    await eventually(() => expect(all(graph, '[narrow]')).toEqual([]));
    session.dispose();
  },
);

it('bars become narrow where there is little room, and wide again once there is more', async () => {
  const graph = await mount(Object.assign(document.createElement('bp-graph'), { layers: '2 1' }), 344);
  await eventually(() => expect(all(graph, '[narrow]')).toHaveLength(2));
  graph.parentElement!.style.width = '900px';
  await eventually(() => expect(all(graph, '[narrow]')).toEqual([]));
});

it.each(['bp-graph', 'bp-loss-chart'] as const)(
  '<%s> is drawn where the page sets no font size',
  async (tag) => {
    const session = createSession(handWorked('tutorial').graph);
    const element = Object.assign(document.createElement(tag), { session });
    element.style.setProperty('--bp-font-size', '0px');
    await mount(element);
    session.step();
    await eventually(() => expect(all(element, 'svg[viewBox]').length).toBeGreaterThan(0));
    await settled(element);
    for (const drawing of all(element, 'svg[viewBox]'))
      expect(drawing.getAttribute('viewBox')).toMatch(/^(?:-?[\d.]+ ){3}[\d.]+$/);
    session.dispose();
  },
);

describe('an element with a height set by the page', () => {
  const wide = { layers: '2 8 8 6 4 2' };

  async function inSlide(height: string, width = 980): Promise<BpGraph> {
    const graph = await mount(Object.assign(document.createElement('bp-graph'), wide), width);
    graph.style.height = height;
    await settled(graph);
    await settled(graph);
    return graph;
  }

  const boxOf = (graph: BpGraph, selector: string): DOMRect =>
    all(graph, selector)[0].getBoundingClientRect();

  it('shows all of its picture, its legend and the bars beneath', async () => {
    const graph = await inSlide('500px');
    await eventually(() =>
      expect(boxOf(graph, '.sheet').bottom).toBeLessThanOrEqual(boxOf(graph, '.legend').top),
    );
    const { bottom } = graph.getBoundingClientRect();
    expect(graph.getBoundingClientRect().height).toBe(500);
    expect(boxOf(graph, '.foot').bottom).toBeLessThanOrEqual(bottom);
    const [scroll] = all(graph, '.scroll');
    expect(scroll.scrollHeight).toBe(scroll.clientHeight);
  });

  it('shows more when it becomes higher, and the whole picture when the height is unset', async () => {
    const graph = await inSlide('400px');
    await eventually(() => expect(boxOf(graph, '.sheet').height).toBeLessThan(300));
    graph.style.height = '700px';
    await eventually(() => expect(boxOf(graph, '.sheet').height).toBeGreaterThan(350));
    graph.style.height = '';
    await eventually(() => expect(graph.getBoundingClientRect().height).toBeGreaterThan(800));
  });

  it('scrolls within its card if no readable picture fits', async () => {
    const graph = await inSlide('480px', 344);
    const [scroll] = all(graph, '.scroll');
    await eventually(() => expect(scroll.scrollHeight).toBeGreaterThan(scroll.clientHeight));
    expect(scroll.scrollWidth).toBe(scroll.clientWidth);
    expect(getComputedStyle(scroll).overflowY).toBe('auto');
    expect(boxOf(graph, '.foot').bottom).toBeLessThanOrEqual(graph.getBoundingClientRect().bottom);
  });
});

it.each([
  ['', 'max-height: 400px', 400],
  ['display: flex; flex-direction: column; height: 600px', 'flex: 1', 600],
  ['display: grid; grid-template-rows: 1fr; height: 700px', '', 700],
])(
  'a picture fits into the height that a box of style "%s" gives an element of style "%s"',
  async (box, own, height) => {
    const graph = Object.assign(document.createElement('bp-graph'), { layers: '2 3 1', data: 'circle' });
    graph.setAttribute('style', own);
    await mount(graph, 980);
    graph.parentElement?.setAttribute('style', `width: 980px; ${box}`);
    await eventually(() => {
      const { height: room = 0 } = all(graph, '.scroll').at(0)?.getBoundingClientRect() ?? {};
      expect(graph.getBoundingClientRect().height).toBe(height);
      expect(all(graph, '.sheet')[0].getBoundingClientRect().height).toBeLessThanOrEqual(room);
      expect(room).toBeLessThan(height);
    });
  },
);

it('an element without a set height keeps the height of its picture beside a panel that grows and shrinks', async () => {
  const graph = Object.assign(document.createElement('bp-graph'), { layers: '2 3 1' });
  const [row, panel] = [document.createElement('div'), document.createElement('div')];
  row.style.cssText = 'display: flex; width: 1300px';
  graph.style.cssText = 'flex: 1; min-width: 0';
  panel.style.cssText = 'width: 100px; height: 200px';
  row.append(graph, panel);
  document.body.append(row);
  await settled(graph);
  await eventually(() => expect(all(graph, 'bp-cursor')).toHaveLength(1));
  const heights = (): number[] => ['.sheet', '.card'].map((name) => all(graph, name)[0].clientHeight);
  const [sheet, card] = heights();
  panel.style.height = '1500px';
  await settled(graph);
  await settled(graph);
  expect(heights()[0]).toBe(sheet);
  panel.style.height = '200px';
  await settled(graph);
  await settled(graph);
  expect(heights()).toEqual([sheet, card]);
});

it('a legend explains the signs of lines only if lines have signs', async () => {
  const make = (detail: 'layers' | 'units') =>
    mount(Object.assign(document.createElement('bp-graph'), { layers: '2 3 2', detail }));
  expect(all(await make('units'), '.legend .positive')).toHaveLength(1);
  const whole = await make('layers');
  expect(all(whole, '.legend')).toHaveLength(1);
  expect(all(whole, '.legend .positive')).toEqual([]);
});

it.each<[string, Partial<BpGraph>, boolean]>([
  ['units', {}, true],
  ['nodes', { detail: 'nodes' }, false],
  ['units without heat maps', { heat: 'none' }, false],
])('a legend explains heat maps only if there are any: %s', async (_what, properties, has) => {
  const graph = Object.assign(document.createElement('bp-graph'), { layers: '2 3 1', data: 'circle' });
  await mount(Object.assign(graph, properties));
  await eventually(() => expect(all(graph, '.legend')).toHaveLength(1));
  expect(all(graph, '.legend .shades')).toHaveLength(has ? 1 : 0);
});

it('a legend explains the dashes only if values are missing', async () => {
  const legendOf = async (network: Graph) =>
    texts(
      await mount(Object.assign(document.createElement('bp-graph'), { graph: network })),
      '.legend',
    ).join();
  const empty = network([2, 1]);
  expect(await legendOf(empty)).toContain('– no value yet');
  empty.feed({ x: [[1, 2]], t: [[1]] });
  expect(await legendOf(empty)).not.toContain('–');
});

it('a legend explains the marks that stand without words, and no others', async () => {
  const legendOf = async (input: number[], units: number) => {
    const { graph } = compose(
      (g) => {
        const h = g.layer('h', g.input('x', 2, [input]), units, 'tanh');
        g.loss('mean-squared-error', g.layer('y', h, 1, 'identity'), g.target('t', 1, 0));
        return {};
      },
      { seed: 1 },
    );
    return texts(await mount(Object.assign(document.createElement('bp-graph'), { graph })), '.legend').join();
  };
  expect(await legendOf([40, -50], 16)).toContain('▬ saturated');
  expect(await legendOf([0.1, 0.2], 16)).not.toContain('▬');
  expect(await legendOf([40, -50], 2)).not.toContain('▬');
});

it('an element is as high as its picture even in quirks mode, where percentages refer to the window', async () => {
  const source = new URL('../src/index.ts', import.meta.url).href;
  const page = `<script type="module" src="${source}"></script><bp-graph layers="1 1"></bp-graph>`;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 4000px';
  frame.src = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  document.body.append(frame);
  const graph = await vi.waitUntil(() => frame.contentDocument?.querySelector('bp-graph'), 60_000);
  await eventually(() => expect(all(graph, '.sheet')).toHaveLength(1));
  expect(graph.ownerDocument.compatMode).toBe('BackCompat');
  expect(graph.clientHeight).toBeLessThan(2000);
});
