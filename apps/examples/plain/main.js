import '@bp-graph/viz-element';

const net = document.getElementById('net');
const told = document.getElementById('told');
net.addEventListener('bp-step', ({ detail }) => {
  told.textContent = `Step ${detail.step}, error ${detail.loss.toFixed(4)}`;
});
document.getElementById('leave').addEventListener('click', () => net.remove());
