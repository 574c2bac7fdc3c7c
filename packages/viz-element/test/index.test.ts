import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('the package can be imported without a DOM', async () => {
  const { BpGraph, formatNumber } = await import('@bp-graph/viz-element');
  expect(BpGraph.name).toBe('BpGraph');
  expect(formatNumber(0.5)).toBe('0.5000');
});

it('the entry with the classes has the same exports as the entry that registers them', async () => {
  const elements = await import('@bp-graph/viz-element/elements');
  expect(Object.keys(await import('@bp-graph/viz-element')).sort()).toEqual(Object.keys(elements).sort());
});

it('only the main entry registers the elements, not the entry with the classes', async () => {
  const registered: string[] = [];
  vi.stubGlobal('customElements', {
    get: () => undefined,
    define: (tag: string) => registered.push(tag),
  });
  vi.resetModules();
  const classes = Object.keys(await import('@bp-graph/viz-element/elements')).filter((name) =>
    /^Bp[A-Z]/.test(name),
  );
  expect(registered).toEqual([]);
  await import('@bp-graph/viz-element');
  const named = registered.map((tag) =>
    tag.replaceAll(/(?:^|-)[a-z]/g, (start) => start.at(-1)!.toUpperCase()),
  );
  expect(named.sort()).toEqual(classes.sort());
});
