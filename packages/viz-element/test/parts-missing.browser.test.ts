import '@bp-graph/viz-element';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as loading from '../src/loaded.js';
import { eventually, settled, texts, tutorialSession } from './support/page.js';

vi.mock('../src/loaded.js', async (original) => {
  const { loaded } = await original<typeof loading>();
  return { loaded: (_: unknown, where: string) => loaded(Promise.reject(new Error('not there')), where) };
});

afterEach(() => {
  document.body.replaceChildren();
});

describe('<bp-graph> if its parts cannot be loaded', () => {
  it('reports it and plays on without stop conditions', async () => {
    const session = tutorialSession();
    const graph = Object.assign(document.createElement('bp-graph'), { session, stopLoss: '0.3' });
    const told: string[] = [];
    graph.addEventListener('bp-error', (event) => told.push(event.detail.message));
    session.play();
    document.body.append(graph);
    await eventually(() => expect(told).toEqual([expect.stringContaining('parts.js')]));
    expect(texts(graph, '[role="alert"]')[0]).toContain('parts.js');
    expect(session.state.playing).toBe(true);
    session.pause();
    session.play();
    await settled(graph);
    await settled(graph);
    expect(session.state.playing).toBe(true);
    session.dispose();
  });
});
