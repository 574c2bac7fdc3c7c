import { expect, it } from 'vitest';

it('can be imported where there is no page', async () => {
  const { BpGraph, formatNumber } = await import('@bp-graph/viz-element');
  expect(BpGraph.name).toBe('BpGraph');
  expect(formatNumber(0.5)).toBe('0.5000');
});

it('gives its classes without registering them by an entry of their own', async () => {
  const elements = await import('@bp-graph/viz-element/elements');
  expect(Object.keys(await import('@bp-graph/viz-element')).sort()).toEqual(Object.keys(elements).sort());
});
