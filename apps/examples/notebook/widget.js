import '@bp-graph/viz-element';

/**
 * The front end of an anywidget. The trait `attributes`, by name, describes the exhibit; `step` and `loss` report its
 * progress to Python. The function that `render` returns is called when the cell is removed.
 */
function render({ model, el }) {
  const net = document.createElement('bp-graph');
  const describe = () => {
    for (const [name, value] of Object.entries(model.get('attributes'))) net.setAttribute(name, value);
  };
  const tell = ({ detail }) => {
    model.set('step', detail.step);
    model.set('loss', detail.loss);
    model.save_changes();
  };
  describe();
  model.on('change:attributes', describe);
  net.addEventListener('bp-step', tell);
  el.append(net);
  return () => {
    model.off('change:attributes', describe);
    net.remove();
  };
}

export default { render };
