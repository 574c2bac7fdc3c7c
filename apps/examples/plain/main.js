import '@bp-graph/viz-element';

const told = document.getElementById('told');
document.getElementById('net').addEventListener('bp-step', ({ detail }) => {
  told.textContent = `Step ${detail.step}, error ${detail.loss.toFixed(4)}`;
});
// No variable references the element, so that it can be garbage-collected once removed.
document.getElementById('leave').addEventListener('click', () => document.getElementById('net').remove());
