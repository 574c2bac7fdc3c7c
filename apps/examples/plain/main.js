import '@bp-graph/viz-element';

const told = document.getElementById('told');
document.getElementById('net').addEventListener('bp-step', ({ detail }) => {
  told.textContent = `Step ${detail.step}, error ${detail.loss.toFixed(4)}`;
});
// No variable holds the element, so that nothing is left of it once it has gone.
document.getElementById('leave').addEventListener('click', () => document.getElementById('net').remove());
