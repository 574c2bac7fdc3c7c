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
