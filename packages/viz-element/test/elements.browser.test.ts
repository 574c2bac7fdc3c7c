import { BpGraph } from '@bp-graph/viz-element/elements';
import { expect, it } from 'vitest';

it('the classes can be imported without registering <bp-graph>, and registered under another name', () => {
  expect(customElements.get('bp-graph')).toBeUndefined();
  customElements.define('my-graph', class extends BpGraph {});
  expect(document.createElement('my-graph')).toBeInstanceOf(BpGraph);
});
