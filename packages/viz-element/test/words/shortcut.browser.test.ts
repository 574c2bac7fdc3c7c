import '@bp-graph/viz-element';
import { afterEach, expect, it } from 'vitest';
import { mount } from '../support/page.js';

afterEach(() => {
  document.body.replaceChildren();
});

it('letters typed into a text field within the element are not shortcuts, and holding a key counts once', async () => {
  const graph = await mount(document.createElement('bp-graph'));
  const note = Object.assign(document.createElement('div'), { contentEditable: 'true' });
  graph.append(note);
  const press = (at: Element, repeat = false): void => {
    at.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', repeat, bubbles: true, composed: true }));
  };
  press(note);
  expect(graph.explain).toBe(false);
  const card = graph.shadowRoot?.querySelector('.card');
  press(card!);
  press(card!, true);
  expect(graph.explain).toBe(true);
});
