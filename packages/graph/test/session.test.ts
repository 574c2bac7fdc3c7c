import { optimizers } from '@bp-graph/core';
import {
  createSession,
  ENGINES,
  handWorked,
  probe,
  type SessionOptions,
  type SessionState,
} from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { inWorker } from '@bp-graph/graph/worker';
import { Subject } from 'rxjs';
import { describe, expect, it } from 'vitest';

describe.each(ENGINES)('a session on the engine %s', (name) => {
  const tutorial = (options = {}) =>
    createSession(handWorked('tutorial').graph, { learningRate: 0.5, engine: engine(name), ...options });

  it('begins at step 0, showing what the first step will use', () => {
    const { state } = tutorial();
    expect(state).toMatchObject({ step: 0, keptFrom: 0, keptTo: 0, playing: false, learningRate: 0.5 });
    expect(state.snapshot.loss).toBeCloseTo(0.3226845321644584, 13);
    expect(state.snapshot.nodes.find(({ id }) => id === 'w1')?.gradient?.data[0]).toBeCloseTo(
      0.0011178739177656793,
      13,
    );
  });

  it('steps, and its state tells every loss kept', () => {
    const session = tutorial();
    session.step();
    session.step();
    expect(session.state.step).toBe(2);
    expect(session.state.losses).toHaveLength(3);
    expect(session.state.losses[1]).toBeCloseTo(0.30950400308863746, name === 'wasm-float32' ? 8 : 13);
  });

  it('goes back and forth over the steps kept, showing the numbers of each to the last bit', () => {
    const session = tutorial({ optimizer: 'adam', learningRate: 0.1 });
    const seen: SessionState[] = [session.state];
    for (let k = 0; k < 5; k++) {
      session.step();
      seen.push(session.state);
    }
    for (const step of [3, 0, 5, 1]) {
      session.seek(step);
      expect(session.state.snapshot.nodes).toEqual(seen[step].snapshot.nodes);
    }
    session.back();
    expect(session.state.step).toBe(0);
    session.back();
    expect(session.state.step).toBe(0);
  });

  it('goes on from a step looked back at with the same bits, and forgets what came after it', () => {
    const session = tutorial({ optimizer: 'momentum' });
    for (let k = 0; k < 4; k++) session.step();
    const { losses } = session.state;
    session.seek(1);
    expect(session.state.keptTo).toBe(4);
    session.step();
    expect(session.state.keptTo).toBe(2);
    session.step();
    session.step();
    expect(session.state.losses).toEqual(losses);
  });

  it('keeps no more steps than it is told to, the latest', () => {
    const session = tutorial({ history: 3 });
    for (let k = 0; k < 6; k++) session.step();
    expect(session.state).toMatchObject({ keptFrom: 4, keptTo: 6 });
    expect(() => {
      session.seek(3);
    }).toThrow(/step not kept: found 3, expected 4 to 6/);
    expect(session.state.step).toBe(6);
  });

  it('resets to where it began, even after the first steps have been forgotten', () => {
    const session = tutorial({ history: 2 });
    const begun = session.state.snapshot.nodes;
    for (let k = 0; k < 5; k++) session.step();
    session.reset();
    expect(session.state).toMatchObject({ step: 0, keptFrom: 0, keptTo: 0 });
    expect(session.state.snapshot.nodes).toEqual(begun);
  });

  it('plays a number of steps at every tick until it is paused, and leaves no listener', () => {
    const ticks$ = new Subject<void>();
    const session = tutorial({ ticks$, stepsPerTick: 3 });
    session.play();
    session.play();
    expect(session.state.playing).toBe(true);
    ticks$.next();
    ticks$.next();
    expect(session.state.step).toBe(6);
    session.pause();
    expect(ticks$.observed).toBe(false);
    ticks$.next();
    expect(session.state).toMatchObject({ step: 6, playing: false });
  });

  it('stops playing at a number that is not finite, says why, and can be reset', () => {
    const ticks$ = new Subject<void>();
    const session = tutorial({ ticks$ });
    session.play();
    session.graph.input('x1').set(Infinity);
    session.graph.input('x2').set(NaN);
    ticks$.next();
    expect(session.state.playing).toBe(false);
    expect(session.state.error?.message).toMatch(/non-finite value: at node x1, step 0/);
    session.graph.feed({ x1: 0.1, x2: 0.2 });
    session.reset();
    expect(session.state.error).toBeUndefined();
  });

  it('takes a new learning rate for the next step and refuses what is none', () => {
    const session = tutorial();
    session.learningRate = 0;
    session.step();
    // An engine of 32 bits rounds the parameters that it takes over.
    expect(session.state.losses[1]).toBeCloseTo(session.state.losses[0], name === 'wasm-float32' ? 7 : 15);
    expect(() => {
      session.learningRate = NaN;
    }).toThrow(/learning rate: found NaN/);
    expect(session.learningRate).toBe(0);
  });

  it('completes its states when it is disposed', () => {
    const session = tutorial();
    let completed = false;
    session.state$.subscribe({ complete: () => (completed = true) });
    session.dispose();
    expect(completed).toBe(true);
    expect(() => {
      session.step();
    }).not.toThrow();
  });

  it('is not disturbed by probes', () => {
    const session = tutorial();
    const { graph } = session;
    const shown = session.state.snapshot.nodes;
    probe(graph, { values: { x1: 5, x2: -5, w1: 100 } });
    session.pause();
    expect(session.state.snapshot.nodes).toEqual(shown);
  });
});

it('runs on no engine that is not there', () => {
  expect(() => engine('typscript')).toThrow('did you mean "typescript"?');
});

describe('what the next step makes of a parameter', () => {
  const run = (options: SessionOptions) =>
    createSession(handWorked('tutorial').graph, { learningRate: 0.5, ...options });
  const rules: readonly SessionOptions[] = [
    {},
    ...optimizers.names.map((optimizer) => ({ optimizer })),
    { penalty: { l2: 0.1 }, clip: { norm: 0.05 }, optimizer: 'momentum' },
    { schedule: ['exponential', { gamma: 0.5 }], optimizer: 'adam' },
  ];

  it.each(rules)('is what it does then, with %o', (options) => {
    const session = run(options);
    const { graph } = session;
    for (let step = 0; step < 4; step++) {
      const updates = graph.parameters.map(({ id, value }) => {
        const { updater, state = {}, gradient = [], ...moment } = session.nextUpdate(id);
        const data = Float64Array.from(value.data);
        updater.update(data, gradient, state, { step: 0, ...moment });
        return Array.from(data);
      });
      session.step();
      expect(graph.parameters.map(({ value }) => Array.from(value.data))).toEqual(updates);
    }
  });

  it('is known for a step looked back at, and asking changes nothing', () => {
    const session = run({ optimizer: 'adam' });
    session.step();
    const after = session.nextUpdate('w5').state;
    session.step();
    session.back();
    expect(session.nextUpdate('w5').state).toEqual(after);
    session.nextUpdate('w5').state?.['mean'].fill(7);
    expect(session.nextUpdate('w5').state).toEqual(after);
  });

  it('is not known of what is no parameter', () => {
    expect(() => run({}).nextUpdate('x1')).toThrow('x1');
  });
});

it('a session that is to take its steps in a worker is refused by name, and the graph is left as it was', () => {
  const { graph } = handWorked('tutorial');
  const { wave } = graph;
  const options = { worker: inWorker } as unknown as SessionOptions;
  expect(() => createSession(graph, options)).toThrow(
    /a session cannot take its steps in a worker: at worker: expected train/,
  );
  expect(graph.wave).toBe(wave);
});
