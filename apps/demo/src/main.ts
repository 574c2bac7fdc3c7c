import '@bp-graph/viz-element';
import { createSession, handWorked, numbersOf } from '@bp-graph/graph';
import './demo-gradients.js';

const NETWORK = 'tutorial';

const graph = document.querySelector('bp-graph');
const gradients = document.querySelector('demo-gradients');
if (graph === null || gradients === null) throw new Error('the page has lost its elements');

graph.session = createSession(handWorked(NETWORK).graph, { learningRate: numbersOf(NETWORK).learningRate });

/** One selection for the whole page, wherever it is made. */
function select(id: string | undefined): void {
  if (graph === null || gradients === null) return;
  graph.selection = id;
  gradients.selection = id;
}

document.addEventListener('bp-select', ({ detail }) => {
  select(detail.id);
});
select('w1');

declare global {
  interface DocumentEventMap {
    'bp-select': CustomEvent<{ readonly id: string | undefined }>;
  }
}
