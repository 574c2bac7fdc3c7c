import '@bp-graph/viz-element';
import { afterEach, expect, it } from 'vitest';
import { chineseLoaded, misspelt, settled } from './support/page.js';

afterEach(() => {
  document.body.replaceChildren();
});

it('a fault found while Chinese is being loaded is reported once, in Chinese', async () => {
  const { graph, told } = misspelt();
  await chineseLoaded(graph);
  await settled(graph);
  expect(told).toEqual([expect.stringMatching(/^未知的损失函数/)]);
});
