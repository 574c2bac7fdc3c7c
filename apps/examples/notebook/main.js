import widget from './widget.js';

/** A stand-in for the model that a notebook passes to a widget, without a kernel. */
const traits = new Map([['attributes', { network: 'tutorial' }]]);
const listeners = new Map();
const model = {
  get: (name) => traits.get(name),
  set: (name, value) => traits.set(name, value),
  save_changes: () => {
    document.getElementById('told').textContent =
      `Step ${traits.get('step')}, error ${traits.get('loss').toFixed(4)}`;
  },
  on: (name, listener) => listeners.set(name, listener),
  off: (name) => listeners.delete(name),
};

document
  .getElementById('leave')
  .addEventListener('click', widget.render({ model, el: document.getElementById('cell') }), { once: true });
