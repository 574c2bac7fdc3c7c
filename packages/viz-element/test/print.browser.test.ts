import '@bp-graph/viz-element';
import type {} from '@vitest/browser-playwright';
import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { all, mount, partsLoaded } from './support/page.js';

async function printed(media: 'print' | ''): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media });
}

afterEach(async () => {
  document.body.replaceChildren();
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

it('a print is dark on white even if the element is dark', async () => {
  const graph = await mount(
    Object.assign(document.createElement('bp-graph'), { network: 'tutorial', scheme: 'dark' }),
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
});
