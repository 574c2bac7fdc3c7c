import '@bp-graph/viz-element';

/**
 * The front end of an anywidget: the traits `attributes`, by name, make the exhibit; `step` and `loss` tell Python where
 * it stands. What `render` returns is called when the cell goes.
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
