import '@bp-graph/viz-element';
import { createSession, handWorked } from '@bp-graph/graph';
import { Subject } from 'rxjs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { all, mount, partsLoaded, settled, texts } from './support/page.js';

afterEach(() => {
  document.body.replaceChildren();
});

describe('<bp-graph stop-loss>', () => {
  it('pauses the run when the error is low enough, and says so politely', async () => {
    const ticks$ = new Subject<void>();
    const session = createSession(handWorked('tutorial').graph, { learningRate: 0.5, ticks$ });
    const graph = Object.assign(document.createElement('bp-graph'), { session });
    graph.setAttribute('stop-loss', '0.3');
    await mount(graph);
    await partsLoaded(graph);
    session.play();
    for (let k = 0; k < 10 && session.state.playing; k++) {
      ticks$.next();
      await settled(graph);
    }
    expect(session.state.playing).toBe(false);
    expect(session.state.snapshot.loss).toBeLessThan(0.3);
    expect(texts(graph, '.notice')[0]).toMatch(/^Stopped at step 2: the error is 0\.29\d\d, below 0\.3\.$/);
    session.play();
    ticks$.next();
    await settled(graph);
    expect(session.state.playing).toBe(true);
    expect(all(graph, '.notice')).toEqual([]);
    session.dispose();
  });

  it('misses no step, however late it is loaded and however seldom the picture is drawn', async () => {
    document.body.innerHTML = '<bp-graph network="tutorial" stop-loss="0.3" play></bp-graph>';
    const graph = document.querySelector('bp-graph')!;
    await vi.waitFor(() => expect(texts(graph, '.notice')[0]).toMatch(/^Stopped at step 2:/));
    expect(graph.session?.state).toMatchObject({ step: 2, playing: false });
  });

  it('is set in a menu too', async () => {
    const session = createSession(handWorked('tutorial').graph);
    const graph = Object.assign(document.createElement('bp-graph'), { session });
    await mount(graph);
    await partsLoaded(graph);
    const [cursor] = all(graph, 'bp-cursor');
    const [loss] = all<HTMLInputElement>(cursor, '.stops input');
    loss.value = '0.1';
    loss.dispatchEvent(new Event('change'));
    expect(graph.stopLoss).toBe('0.1');
    session.dispose();
  });

  it('shows a limit that makes no sense as a message', async () => {
    const session = createSession(handWorked('tutorial').graph);
    const graph = Object.assign(document.createElement('bp-graph'), { session, stopGradient: 'soon' });
    await mount(graph);
    await partsLoaded(graph);
    expect(texts(graph, '[role="alert"]')[0]).toContain('stop-gradient');
    session.dispose();
  });
});
