import { BpGraph } from '@bp-graph/viz-element/elements';
import { expect, it } from 'vitest';

it('leaves the names of its elements to the page', () => {
  expect(customElements.get('bp-graph')).toBeUndefined();
  customElements.define('my-graph', class extends BpGraph {});
  expect(document.createElement('my-graph')).toBeInstanceOf(BpGraph);
});
