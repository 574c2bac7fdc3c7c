import { activation, optimizers, type Optimizer } from '@bp-graph/core';
import {
  compose,
  createSession,
  ENGINES,
  type Graph,
  network,
  type Session,
  type SessionOptions,
} from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { wasmFloat64 } from '@bp-graph/graph/lean';
import { inWorker } from '@bp-graph/graph/worker';
import { Subject } from 'rxjs';
import { describe, expect, it, vi } from 'vitest';
import { elaborateRun } from '../support/eleven-rows.js';
import { framesByHand } from '../support/frames.js';
import { HandDriven } from '../support/hand-driven.js';

const frame = framesByHand();

/** Dropout, a skip connection, and a clamped unit. */
function net(): Graph {
  const { graph, h } = compose((g) => {
    const h = g.layer('hidden', g.input('x', 2), 5, 'tanh');
    const inner = g.add(g.dropout(g.layer('inner', h, 5, 'relu'), { rate: 0.3, seed: 4 }), h, { id: 'skip' });
    const y = g.layer('output', inner, 1, 'sigmoid');
    g.loss('binary-cross-entropy', y, g.target('t', 1));
    return { h };
  });
  h.clamp(0.25, 3);
  return graph;
}

/** A session, on this thread or in a worker that the test moves manually. */
function open(options: SessionOptions, isFar: boolean, graph = net()) {
  const worker = new HandDriven();
  const ticks$ = new Subject<void>();
  const session = createSession(graph, {
    ...elaborateRun,
    ticks$,
    ...(isFar ? { worker: worker.sessions } : {}),
    ...options,
  });
  const move = (): void => {
    worker.work();
    worker.hear();
  };
  /** Ticks, each processed completely before the next. */
  const tick = (ticks = 1): void => {
    for (let k = 0; k < ticks; k++) {
      ticks$.next();
      while (worker.work()) worker.hear();
      worker.hear();
    }
  };
  const starts = (): number => worker.orders.filter(({ kind }) => kind === 'start').length;
  return { session, graph, worker, ticks$, move, tick, starts };
}

/** Everything that a run using every control shows. */
function show(options: SessionOptions, isFar: boolean): unknown[] {
  const { session, graph, tick } = open(options, isFar);
  const shown: unknown[] = [];
  const look = (): void => {
    const { snapshot, playing: _, ...state } = session.state;
    const { wave: __, ...numbers } = snapshot;
    shown.push(structuredClone({ ...state, ...numbers }), session.nextUpdate('output/weights').state);
  };
  session.play();
  tick(3);
  look();
  session.stepsPerTick = 4;
  tick(2);
  look();
  session.learningRate = 0.1;
  tick();
  look();
  session.pause();
  session.step();
  look();
  session.seek(6);
  session.play();
  tick(2);
  look();
  graph.parameter('inner/bias').freeze();
  tick();
  look();
  session.edit({
    apply: () => {
      graph.parameter('output/bias').set([0.75]);
    },
    revert: () => {
      graph.parameter('output/bias').set([0]);
    },
  });
  session.play();
  tick(2);
  look();
  session.stepEpoch();
  tick();
  look();
  session.back();
  session.back();
  session.play();
  tick();
  look();
  session.reset();
  session.play();
  tick();
  look();
  session.dispose();
  return shown;
}

describe.each(ENGINES)('a session in a worker on the engine %s', (name) => {
  it('shows under every control what it shows on the calling thread, bit for bit', () => {
    const options = { engine: engine(name) };
    expect(show(options, true)).toEqual(show(options, false));
  });

  it('emits the same numbers to node subscribers, without making a wave', () => {
    const watch = (isFar: boolean) => {
      const { session, graph, tick } = open({ engine: engine(name), stepsPerTick: 8 }, isFar);
      const told: number[][] = [];
      session.play();
      // A slice has as many steps as a tick, so that the last step of a tick is evaluated.
      tick(2);
      for (const each of [graph.node('skip').value$, graph.node('inner/bias').gradient$])
        each.subscribe((tensor) => told.push([...tensor.data]));
      const waves = (): void => {
        if (isFar) expect(graph.isBehind).toBe(true);
      };
      frame();
      tick();
      told.length = 0;
      const latest = [];
      for (let k = 0; k < 4; k++) {
        frame();
        tick();
        waves();
        if (isFar) expect(told).toHaveLength(2);
        latest.push(...told.slice(-2));
        told.length = 0;
      }
      session.dispose();
      return latest;
    };
    expect(watch(true)).toEqual(watch(false));
  });
});

it('no step is taken that no tick has requested, and none before the first tick', () => {
  const { session, move, tick, worker } = open({ stepsPerTick: 3 }, true);
  session.play();
  for (let k = 0; k < 5; k++) move();
  expect(session.state.step).toBe(0);
  tick();
  for (let k = 0; k < 5; k++) move();
  expect(session.state.step).toBe(3);
  expect(worker.reports.flatMap((report) => ('stands' in report ? report.stands : []))).toHaveLength(3);
});

it('ticks that arrive before the steps of the last one have been taken request no more steps', () => {
  const { session, ticks$, tick } = open({ stepsPerTick: 40 }, true);
  session.play();
  for (let k = 0; k < 5; k++) ticks$.next();
  tick();
  expect(session.state.step).toBe(40);
  tick();
  expect(session.state.step).toBe(80);
});

it('the state is emitted once per tick, however many steps and reports the tick has', () => {
  const { session, tick } = open({ stepsPerTick: 300, history: 10 }, true);
  session.play();
  const steps: number[] = [];
  session.state$.subscribe(({ step }) => steps.push(step));
  tick(3);
  expect(steps).toEqual([0, 300, 600, 900]);
});

/** Plays into the middle of a tick: some of its steps have been reported, others are in flight. */
function inMidst(options: SessionOptions = {}) {
  const opened = open({ engine: engine('auto'), stepsPerTick: 100, ...options }, true);
  const { session, ticks$, worker, move } = opened;
  session.play();
  ticks$.next();
  for (let k = 0; k < 5; k++) move();
  worker.work();
  const { step } = session.state;
  expect(step).toBeGreaterThan(0);
  expect(step).toBeLessThan(50);
  return { ...opened, step };
}

it('a pause takes effect at once: nothing in flight is emitted, and the worker stops', () => {
  const { session, worker, move, step } = inMidst();
  session.pause();
  worker.hear();
  for (let k = 0; k < 9; k++) move();
  expect(session.state).toMatchObject({ step, playing: false });
  expect(worker.work()).toBe(false);
});

it('playing on after a pause gives the same bits, and no step is taken twice', () => {
  const { session, tick, starts, step } = inMidst();
  session.pause();
  session.play();
  tick();
  expect(starts()).toBe(1);
  expect(session.state.step).toBe(step + 100);
  const straight = open({ engine: engine('auto'), stepsPerTick: step + 100 }, false);
  straight.session.play();
  straight.tick();
  expect(session.state.snapshot.nodes).toEqual(straight.session.state.snapshot.nodes);
});

it('a learning rate set during a pause applies from the very next step, however far ahead the worker is', () => {
  const { session, tick, graph } = inMidst({ penalty: {} });
  session.pause();
  const still = graph.toSpec();
  session.learningRate = 0;
  session.play();
  tick();
  expect(graph.toSpec()).toEqual(still);
});

it('a paused session has no frame timer, and a disposed one no listener', () => {
  const { session, tick, worker } = open({}, true);
  const timers = vi.getTimerCount();
  session.play();
  tick();
  expect(vi.getTimerCount()).toBe(timers + 1);
  session.pause();
  frame();
  expect(vi.getTimerCount()).toBe(timers);
  session.play();
  tick();
  expect(vi.getTimerCount()).toBe(timers + 1);
  session.dispose();
  expect(vi.getTimerCount()).toBe(timers);
  const { step } = session.state;
  worker.hear();
  expect(session.state.step).toBe(step);
});

it('node subscribers get the values at which the session is paused', () => {
  const { session, graph } = inMidst();
  let told: readonly number[] = [];
  graph.node('output/bias').value$.subscribe((tensor) => (told = [...tensor.data]));
  session.pause();
  frame();
  expect(graph.isBehind).toBe(false);
  expect(told).toEqual([...graph.node('output/bias').value.data]);
});

const sine = activation({
  name: 'sine',
  symbol: 'sin',
  value: Math.sin,
  derivative: Math.cos,
  formula: { value: 'sin(x)', derivative: 'cos(x)' },
  facts: { range: [-1, 1], monotone: false, smooth: true, saturation: 'none' },
});

const ownOptimizer: Optimizer = { ...optimizers.get('sgd'), name: 'own' };

function ownNet(): Graph {
  return compose((g) => {
    const y = g.layer('wave', g.input('x', 2), 1, sine);
    g.loss('half-squared-error', y, g.target('t', 1));
    return {};
  }).graph;
}

it.each<[string, RegExp, SessionOptions, () => Graph]>([
  ['an operation', /functions of your own cannot cross.*at node wave\/sine: found "sine"/, {}, ownNet],
  ['an optimiser', /at optimiser: found "own".*calling thread/, { optimizer: ownOptimizer }, net],
  [
    'an engine that has no name',
    /an engine that is a value cannot cross into a worker: at engine.*calling thread/,
    { engine: wasmFloat64 },
    net,
  ],
  [
    'a parameter that is held',
    /at node output\/bias/,
    {},
    () => {
      const graph = network([2, 3, 1], { seed: 2 });
      graph.parameter('output/bias').clamp(0);
      return graph;
    },
  ],
])('%s keeps the session on the calling thread, and the session says why', (_, message, options, make) => {
  const play = (worker: SessionOptions): Session => {
    const { session, tick } = open({ ...options, ...worker }, false, make());
    session.play();
    tick(3);
    session.pause();
    return session;
  };
  const [here, there] = [play({}), play({ worker: inWorker })];
  expect(there.state.step).toBe(3);
  expect(there.inWorker).toBe(false);
  expect(there.refusal?.message).toMatch(message);
  expect(here.refusal).toBeUndefined();
  expect(there.state.snapshot.nodes).toEqual(here.state.snapshot.nodes);
});

it('a session plays in the worker again once the obstacle is gone', () => {
  const graph = network([2, 3, 1], { seed: 2 });
  graph.parameter('output/bias').clamp(0);
  const { session, tick } = open({ worker: inWorker }, false, graph);
  session.play();
  tick();
  expect(session.refusal).toBeDefined();
  session.pause();
  graph.parameter('output/bias').release();
  session.play();
  tick();
  // Steps are in flight: none has been taken on this thread.
  expect(session.state.step).toBe(1);
  session.dispose();
});

it.each([0, 2])('a session whose graph was disposed of after %i ticks fails to play, and stops', (ticks) => {
  const { session, graph, tick } = open({}, true);
  session.play();
  tick(ticks);
  session.pause();
  graph.dispose();
  session.play();
  expect(session.state).toMatchObject({ playing: false, error: { what: 'the graph has been disposed' } });
  tick();
  expect(session.state).toMatchObject({ step: ticks, playing: false });
  session.dispose();
});
