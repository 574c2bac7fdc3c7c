import '@bp-graph/viz-element';
import { createSession, handWorked } from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { inWorker } from '@bp-graph/graph/worker';
import { Subject } from 'rxjs';
import { afterEach, expect, it } from 'vitest';
import { all, eventually, mount, partsLoaded, settled } from './support/page.js';

afterEach(() => {
  document.body.replaceChildren();
});

it('an element plays, pauses and goes back in a session whose steps are taken in a worker', async () => {
  const ticks$ = new Subject<void>();
  const { graph } = handWorked('tutorial');
  const worker = { engine: engine('auto'), worker: inWorker };
  const session = createSession(graph, { learningRate: 0.5, stepsPerTick: 5, ticks$, ...worker });
  const element = Object.assign(document.createElement('bp-graph'), { session });
  element.setAttribute('controls', '');
  await mount(element);
  await partsLoaded(element);
  const begun = session.state.snapshot.nodes;

  element.play();
  for (const step of [5, 10]) {
    ticks$.next();
    await eventually(() => expect(session.state.step).toBe(step));
  }
  expect(session.inWorker).toBe(true);
  expect(session.refusal).toBeUndefined();
  element.pause();
  const straight = createSession(handWorked('tutorial').graph, { learningRate: 0.5, engine: engine('auto') });
  for (let k = 0; k < 10; k++) straight.step();
  expect(session.state.snapshot.nodes).toEqual(straight.state.snapshot.nodes);

  element.step();
  expect(session.state.step).toBe(11);
  element.back();
  element.back();
  expect(session.state.step).toBe(9);
  await settled(element);
  expect(all(element, 'svg, canvas').length).toBeGreaterThan(0);
  session.reset();
  expect(session.state.snapshot.nodes).toEqual(begun);
  session.dispose();
  straight.dispose();
});
