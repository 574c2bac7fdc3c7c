import '@bp-graph/viz-element';
import type {} from '@vitest/browser-playwright';
import { afterEach, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { all, eventually, mount, partsLoaded, settled } from './support/page.js';

async function printed(media: 'print' | ''): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media });
}

afterEach(async () => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  await printed('');
});

it('a print leaves out the tooltip and what can only be clicked', async () => {
  const graph = await mount(Object.assign(document.createElement('bp-graph'), { network: 'tutorial' }));
  all<SVGElement>(graph, '.stop')[0].focus();
  await partsLoaded(graph);
  const seen = (): boolean[] => all(graph, '.tip, .bars, .foot').map((part) => part.checkVisibility());
  expect(seen()).toEqual([true, true, true]);
  await printed('print');
  expect(seen()).toEqual([false, false, false]);
});

it.each(['element', 'page'] as const)('a print is dark on white even if the %s is dark', async (darkened) => {
  const scheme = darkened === 'element' ? 'dark' : undefined;
  document.body.style.colorScheme = 'dark';
  const graph = await mount(
    Object.assign(document.createElement('bp-graph'), { network: 'tutorial', scheme }),
  );
  const ink = (): string => getComputedStyle(graph).color;
  const dark = ink();
  await printed('print');
  const onPaper = ink();
  expect(onPaper).not.toBe(dark);
  Object.assign(graph, { scheme: 'light' });
  await graph.updateComplete;
  expect(ink()).toBe(onPaper);
});

it.each(['svg', 'canvas'] as const)('a print fits the picture to the paper (%s)', async (painter) => {
  const graph = await mount(
    Object.assign(document.createElement('bp-graph'), { network: 'tutorial', painter }),
  );
  await partsLoaded(graph);
  const boxOf = (): DOMRect => all(graph, '[part="drawing"]')[0].getBoundingClientRect();
  const onScreen = boxOf();
  await printed('print');
  graph.parentElement?.style.setProperty('width', '500px');
  // Printing does not wait for anybody to arrange the picture anew.
  const { width, height } = boxOf();
  expect(onScreen.width).toBeGreaterThan(900);
  expect(width).toBeLessThanOrEqual(500);
  expect(width).toBeGreaterThan(450);
  expect(height / width).toBeCloseTo(onScreen.height / onScreen.width, 1);
});

it.each(['bp-controls', 'bp-cursor', 'bp-timeline'] as const)('a print leaves out <%s>', async (tag) => {
  const element = await mount(document.createElement(tag));
  expect(element.checkVisibility()).toBe(true);
  await printed('print');
  expect(element.checkVisibility()).toBe(false);
});

it('a print leaves out the buttons of a derivation, and keeps what it says', async () => {
  const { session } = await mount(Object.assign(document.createElement('bp-graph'), { network: 'tutorial' }));
  const derivation = await mount(
    Object.assign(document.createElement('bp-derivation'), { session, selection: 'w5' }),
  );
  const seen = (part: string): boolean[] => all(derivation, part).map((each) => each.checkVisibility());
  expect(seen('.copy, .holding, .path')).toEqual([true, true, true]);
  await printed('print');
  expect(seen('.copy, .holding')).toEqual([false, false]);
  expect(seen('.path')).toEqual([true]);
});

it.each(['svg', 'canvas'] as const)('a print ends no page within a high picture (%s)', async (painter) => {
  const graph = await mount(
    Object.assign(document.createElement('bp-graph'), { layers: '2 3 3 3 3 3 1', data: 'circle', painter }),
    360,
  );
  await partsLoaded(graph);
  const height = (): number => all(graph, '[part="drawing"]')[0].getBoundingClientRect().height;
  expect(height()).toBeGreaterThan(window.innerHeight);
  await printed('print');
  expect(height()).toBeLessThanOrEqual(0.95 * window.innerHeight);
  // The legend is on the same page.
  expect(all(graph, '.card')[0].getBoundingClientRect().height).toBeLessThanOrEqual(window.innerHeight);
});

/** The pixels of what an element has painted. */
function painted(element: Element): string {
  return all<HTMLCanvasElement>(element, 'canvas')[0].toDataURL();
}

it.each([
  ['bp-graph', { painter: 'canvas' }],
  ['bp-decision-map', {}],
] as const)(
  'a print has a dark %s in the colours of a light one, and the screen has its own again',
  async (tag, look) => {
    const graph = await mount(
      Object.assign(document.createElement('bp-graph'), { layers: '2 3 1', data: 'circle' }),
    );
    const { session } = graph;
    graph.remove();
    const [dark, light] = await Promise.all(
      (['dark', 'light'] as const).map((scheme) =>
        mount(Object.assign(document.createElement(tag), { session, scheme, ...look }), 400),
      ),
    );
    await partsLoaded(dark, light);
    await eventually(() => expect(painted(dark)).not.toBe(painted(light)));
    const onScreen = painted(dark);
    window.dispatchEvent(new Event('beforeprint'));
    expect(painted(dark)).toBe(painted(light));
    window.dispatchEvent(new Event('afterprint'));
    expect(painted(dark)).toBe(onScreen);
  },
);

it('elements that are gone do not listen for prints', async () => {
  const [added, removed] = [vi.spyOn(window, 'addEventListener'), vi.spyOn(window, 'removeEventListener')];
  const listenersIn = ({ mock }: typeof added | typeof removed): Set<unknown> =>
    new Set(mock.calls.flatMap(([name, listener]) => (name === 'beforeprint' ? [listener] : [])));
  document.body.innerHTML =
    '<bp-graph network="tutorial"></bp-graph><bp-decision-map></bp-decision-map>'.repeat(100);
  await settled();
  expect(listenersIn(added).size).toBeGreaterThanOrEqual(200);
  document.body.replaceChildren();
  expect(listenersIn(removed)).toEqual(listenersIn(added));
  vi.restoreAllMocks();
});
