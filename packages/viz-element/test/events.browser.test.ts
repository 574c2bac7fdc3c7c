import '@bp-graph/viz-element';
import type { BpGraphEvents } from '@bp-graph/viz-element';
import { afterEach, expect, expectTypeOf, it } from 'vitest';
import { settled } from './support/page.js';

afterEach(() => {
  document.body.replaceChildren();
});

it('events that have bubbled up to the document and the window have the same types', async () => {
  const steps: number[] = [];
  const hear = (event: BpGraphEvents['bp-step']): void => {
    steps.push(event.detail.step);
  };
  document.addEventListener('bp-step', (event) => {
    expectTypeOf(event).toEqualTypeOf<BpGraphEvents['bp-step']>();
  });
  addEventListener('bp-edit', (event) => {
    expectTypeOf(event).toEqualTypeOf<BpGraphEvents['bp-edit']>();
  });
  document.addEventListener('bp-step', hear);
  addEventListener('bp-step', hear);
  document.body.innerHTML = '<bp-graph network="tutorial"></bp-graph>';
  const graph = document.querySelector('bp-graph')!;
  await settled(graph);
  graph.step();
  await settled(graph);
  document.removeEventListener('bp-step', hear);
  removeEventListener('bp-step', hear);
  expect(steps).toEqual([1, 1]);
});
