import '@bp-graph/viz-element';
import type { BpGraph } from '@bp-graph/viz-element';
import { createSession, handWorked } from '@bp-graph/graph';
import type { LitElement } from 'lit';
import { Subject } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import { all, eventually, mount, partsLoaded, settled, texts, tutorialSession } from './support/page.js';

afterEach(() => {
  document.body.replaceChildren();
});

/** Inserts an element into the page and draws it at once, so that its run waits for its stop conditions. */
function waitingIn(graph: BpGraph): void {
  document.body.append(graph);
  (graph as unknown as { performUpdate(): void }).performUpdate();
  expect(graph.session?.state.playing).toBe(false);
}

/** An element whose run has stopped by itself. */
async function stopped(): Promise<BpGraph> {
  document.body.innerHTML = '<bp-graph network="tutorial" stop-loss="0.3" play></bp-graph>';
  const graph = document.querySelector('bp-graph')!;
  await eventually(() => expect(texts(graph, '.notice')[0]).toMatch(/^Stopped at step 2:/));
  return graph;
}

describe('<bp-graph stop-loss>', () => {
  it('pauses the run when the error is low enough, and announces it politely', async () => {
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
    expect(texts(graph, '.notice')[0]).toMatch(
      /^Stopped at step 2: the batch error is 0\.29\d\d, below 0\.3\.$/,
    );
    session.play();
    ticks$.next();
    await settled(graph);
    expect(session.state.playing).toBe(true);
    expect(all(graph, '.notice')).toEqual([]);
    session.dispose();
  });

  it.each<[string, (graph: BpGraph) => void]>([
    ['the run is reset', ({ session }) => session!.reset()],
    ['another run takes its place', (graph) => (graph.session = tutorialSession())],
    ['the limit is taken away', (graph) => graph.removeAttribute('stop-loss')],
  ])('removes the announcement when %s', async (_, act) => {
    const graph = await stopped();
    graph.remove();
    document.body.append(graph);
    await settled(graph, graph);
    expect(texts(graph, '.notice')[0]).toMatch(/^Stopped at step 2:/);
    act(graph);
    await settled(graph, graph);
    await settled(graph);
    expect(all(graph, '.notice')).toEqual([]);
  });

  it('misses no step, however late it is loaded and however rarely the picture is drawn', async () => {
    const graph = await stopped();
    expect(graph.session?.state).toMatchObject({ step: 2, playing: false });
  });

  it('does not affect a run that was paused before it could be watched', async () => {
    const session = tutorialSession();
    const graph = Object.assign(document.createElement('bp-graph'), { session, stopLoss: '1e-9' });
    session.play();
    waitingIn(graph);
    session.learningRate = 0.1;
    session.pause();
    await partsLoaded(graph);
    await settled(graph);
    expect(session.state).toMatchObject({ step: 0, playing: false });
    session.dispose();
  });

  it('does not start a run whose `play` was removed before it could be watched', async () => {
    const graph = document.createElement('bp-graph');
    Object.assign(graph, { network: 'tutorial', stopLoss: '1e-9' }).toggleAttribute('play');
    waitingIn(graph);
    graph.removeAttribute('play');
    await partsLoaded(graph);
    await settled(graph);
    expect(graph.session?.state).toMatchObject({ step: 0, playing: false });
  });

  it('resumes a run that was waiting to be watched while its element was moved', async () => {
    const graph = document.createElement('bp-graph');
    Object.assign(graph, { network: 'tutorial', stopLoss: '1e-9' }).toggleAttribute('play');
    waitingIn(graph);
    graph.remove();
    await partsLoaded(graph);
    expect(graph.session?.state.playing).toBe(false);
    document.body.append(graph);
    expect(graph.session?.state.playing).toBe(true);
  });

  it('lets the run of a script continue when its element leaves the page', () => {
    const session = tutorialSession();
    const graph = Object.assign(document.createElement('bp-graph'), { session, stopLoss: '1e-9' });
    session.play();
    waitingIn(graph);
    graph.remove();
    expect(session.state.playing).toBe(true);
    session.dispose();
  });

  it('can be set in a menu too', async () => {
    const session = createSession(handWorked('tutorial').graph);
    const graph = Object.assign(document.createElement('bp-graph'), { session });
    await mount(graph);
    await partsLoaded(graph);
    const [cursor] = all(graph, 'bp-cursor');
    const [loss] = all<HTMLInputElement>(cursor, '.stops input');
    loss.value = '0.1';
    loss.dispatchEvent(new Event('change'));
    expect(graph.stopLoss).toBe(0.1);
    session.dispose();
  });

  it.each([640, 860, 1000, 1600])('opens beneath its button in a graph %i px wide', async (width) => {
    const session = createSession(handWorked('tutorial').graph);
    const graph = await mount(Object.assign(document.createElement('bp-graph'), { session }), width);
    await partsLoaded(graph);
    const [cursor] = all<LitElement>(graph, 'bp-cursor');
    all<HTMLElement>(cursor, 'summary')[0].click();
    const [button, menu] = all(cursor, 'summary, .stops > div').map((e) => e.getBoundingClientRect());
    expect(menu.top - button.bottom).toBeGreaterThanOrEqual(0);
    expect(menu.top - button.bottom).toBeLessThan(10);
    expect(menu.right).toBeCloseTo(button.right, 0);
    session.dispose();
  });

  it('has a tick as large as its text, and covers nothing where the bars are narrow', async () => {
    const graph = await mount(Object.assign(document.createElement('bp-graph'), { layers: '1 1' }), 344);
    await partsLoaded(graph);
    const [cursor] = all<LitElement>(graph, 'bp-cursor');
    all<HTMLElement>(cursor, '.more')[0].click();
    await settled(cursor);
    all<HTMLElement>(cursor, 'summary')[0].click();
    const [menu, tick] = all(cursor, '.stops > div, [type="checkbox"]').map((e) => e.getBoundingClientRect());
    expect(tick.width).toBeLessThan(20);
    expect(menu.bottom).toBeLessThanOrEqual(cursor.getBoundingClientRect().bottom);
  });

  it('reports an invalid limit as a message', async () => {
    const session = createSession(handWorked('tutorial').graph);
    const graph = Object.assign(document.createElement('bp-graph'), { session, stopGradient: 'soon' });
    await mount(graph);
    await partsLoaded(graph);
    expect(texts(graph, '[role="alert"]')[0]).toContain('stop-gradient');
    session.dispose();
  });
});
