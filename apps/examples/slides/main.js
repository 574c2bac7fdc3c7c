import '@bp-graph/viz-element';
import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';
import 'reveal.js/theme/white.css';

// Slides are scaled as a whole, so the graph keeps the width that the slide was designed for.
await new Reveal({ embedded: false, width: 1100, height: 760, keyboardCondition: null }).initialize();
listen(document.querySelector('bp-graph'));
document.getElementById('leave').addEventListener('click', () => document.querySelector('bp-graph').remove());

function listen(net) {
  // Keep keys pressed in the graph from turning the page.
  net.addEventListener('keydown', (event) => event.stopPropagation());
  net.addEventListener('bp-step', ({ detail }) => {
    document.getElementById('told').textContent = `Step ${detail.step}, error ${detail.loss.toFixed(4)}`;
  });
}
