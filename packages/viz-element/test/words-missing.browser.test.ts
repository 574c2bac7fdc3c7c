import '@bp-graph/viz-element';
import { afterEach, expect, it, vi } from 'vitest';
import { eventually, misspelt, settled } from './support/page.js';

vi.mock('../src/words/tongue.js', async (original) => ({
  ...(await original<object>()),
  teach: () => {
    throw new Error('not there');
  },
}));

afterEach(() => {
  document.body.replaceChildren();
});

it('a fault is reported in English if Chinese cannot be loaded', async () => {
  const { graph, told } = misspelt();
  await eventually(() => expect(told).toEqual([expect.stringMatching(/^unknown loss/)]));
  graph.requestUpdate();
  await settled(graph);
  expect(told).toHaveLength(1);
});
