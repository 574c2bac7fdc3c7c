import '@bp-graph/viz-element';
import { afterEach, expect, it, vi } from 'vitest';
import { eventually, settled } from './support/page.js';

vi.mock('../src/words/tongue.js', async (original) => ({
  ...(await original<object>()),
  teach: () => {
    throw new Error('not there');
  },
}));

afterEach(() => {
  document.body.replaceChildren();
});

it('what is wrong is told in English where the Chinese words cannot be loaded', async () => {
  const graph = Object.assign(document.createElement('bp-graph'), {
    locale: 'zh',
    data: 'xor',
    loss: 'hing',
  });
  const told: string[] = [];
  graph.addEventListener('bp-error', ({ detail }) => told.push(detail.message));
  document.body.append(graph);
  await eventually(() => expect(told).toEqual([expect.stringMatching(/^unknown loss/)]));
  graph.requestUpdate();
  await settled(graph);
  expect(told).toHaveLength(1);
});
