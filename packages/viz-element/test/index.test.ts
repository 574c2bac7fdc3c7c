import { expect, it } from 'vitest';

it('the package can be imported without a DOM', async () => {
  const { BpGraph, formatNumber } = await import('@bp-graph/viz-element');
  expect(BpGraph.name).toBe('BpGraph');
  expect(formatNumber(0.5)).toBe('0.5000');
});

it('the entry with the classes has the same exports as the entry that registers them', async () => {
  const elements = await import('@bp-graph/viz-element/elements');
  expect(Object.keys(await import('@bp-graph/viz-element')).sort()).toEqual(Object.keys(elements).sort());
});
