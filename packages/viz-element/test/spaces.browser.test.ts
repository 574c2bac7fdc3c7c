import '@bp-graph/viz-element';
import type { BpGraph } from '@bp-graph/viz-element';
import { afterEach, expect, it } from 'vitest';
import { all, eventually, mount, settled } from './support/page.js';

afterEach(() => {
  document.body.replaceChildren();
});

/** Paddings and gaps of one element of each kind, in pixels. */
function spacesOf(graph: BpGraph): readonly number[] {
  const bars = all(graph, 'bp-controls, bp-cursor');
  const places = [
    ...['.foot', '.legend'].flatMap((place) => all(graph, place)),
    ...bars.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.bar, .rest, button') ?? [])]),
  ];
  return places.flatMap((place) => {
    const style = getComputedStyle(place);
    return [style.paddingBlockStart, style.paddingInlineStart, style.columnGap].map(
      (size) => parseFloat(size) || 0,
    );
  });
}

it('spaces are twice as wide if --bp-space is doubled', async () => {
  const graph = await mount(Object.assign(document.createElement('bp-graph'), { layers: '2 3 1' }), 1000);
  await eventually(() => expect(all(graph, 'bp-cursor')).toHaveLength(1));
  const usual = spacesOf(graph);
  expect(usual.filter((space) => space > 0).length).toBeGreaterThan(5);
  graph.style.setProperty('--bp-space', '16px');
  await settled(graph);
  expect(spacesOf(graph)).toEqual(usual.map((space) => 2 * space));
});
