import { compose, createSession } from '@bp-graph/graph';
import '@bp-graph/viz-element';
import { afterEach, expect, it } from 'vitest';
import { all, eventually, mount, settled } from './support/page.js';

afterEach(() => {
  document.body.replaceChildren();
});

it.each(['display: flex', 'display: grid; justify-items: start'])(
  'an element in a box with %s is as wide as the words of its bars ask',
  async (style) => {
    // Its picture is narrower than its bars.
    const small = compose((g) => {
      g.loss('half-squared-error', g.input('x', 1, 1), g.target('t', 1, 0));
      return {};
    });
    const session = createSession(small.graph);
    const graph = Object.assign(document.createElement('bp-graph'), { session });
    const box = document.createElement('div');
    box.setAttribute('style', `width: 1200px; ${style}`);
    box.append(graph);
    document.body.append(box);
    await settled(graph);
    await eventually(() => expect(all(graph, 'bp-cursor')).toHaveLength(1));
    await eventually(() => expect(graph.getBoundingClientRect().width).toBeGreaterThan(700));
    expect(all(graph, '[narrow]')).toEqual([]);
    session.dispose();
  },
);

it('bars are narrow where there is little room, and are so no more once there is', async () => {
  const graph = await mount(Object.assign(document.createElement('bp-graph'), { layers: '2 1' }), 344);
  await eventually(() => expect(all(graph, '[narrow]')).toHaveLength(2));
  graph.parentElement!.style.width = '900px';
  await eventually(() => expect(all(graph, '[narrow]')).toEqual([]));
});
