import { optimizers } from '@bp-graph/core';
import {
  createSession,
  handWorked,
  network,
  probe,
  type Session,
  type SessionOptions,
  type SessionState,
} from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { range, Subject, throwError, type Observable } from 'rxjs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { History } from '../src/history.js';
import { endAll, playBy, PLAYING_WAYS } from './support/ways.js';

afterEach(endAll);

describe.each(PLAYING_WAYS)('a session played by $name', (way) => {
  const tutorial = (options: SessionOptions = {}) =>
    playBy(way, handWorked('tutorial').graph, { learningRate: 0.5, ...options });

  it('starts at step 0, showing what the first step will use', () => {
    const { state } = tutorial().session;
    expect(state).toMatchObject({ step: 0, keptFrom: 0, keptTo: 0, playing: false, learningRate: 0.5 });
    expect(state.snapshot.loss).toBeCloseTo(0.3226845321644584, 13);
    expect(state.snapshot.nodes.find(({ id }) => id === 'w1')?.gradient?.data[0]).toBeCloseTo(
      0.0011178739177656793,
      13,
    );
  });

  it('takes steps, and its state contains the losses of all kept steps', async () => {
    const { session, play } = tutorial();
    await play(2);
    expect(session.state.step).toBe(2);
    expect(session.state.losses).toHaveLength(3);
    // The loss that the engine computed with the step, to the engine's precision.
    expect(session.state.losses[1]).toBeCloseTo(0.30950400308863746, way.isCoarse ? 6 : 13);
    expect(session.state.losses[2]).toBe(session.state.snapshot.loss);
  });

  it('moves back and forth over the kept steps, showing the numbers of each to the last bit', async () => {
    const { session, play } = tutorial({ optimizer: 'adam', learningRate: 0.1 });
    const seen: SessionState[] = [session.state];
    for (let k = 0; k < 5; k++) {
      await play();
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

  it('continues from an earlier step with the same bits, and drops the steps after it', async () => {
    const { session, play } = tutorial({ optimizer: 'momentum' });
    await play(4);
    const { losses } = session.state;
    session.seek(1);
    expect(session.state.keptTo).toBe(4);
    expect(session.state.losses).toEqual(losses);
    await play();
    expect(session.state.keptTo).toBe(2);
    await play(2);
    expect(session.state.losses).toEqual(losses);
  });

  it('keeps no more than the configured number of steps, the latest ones', async () => {
    const { session, play } = tutorial({ history: 3 });
    await play(6);
    expect(session.state).toMatchObject({ keptFrom: 4, keptTo: 6 });
    expect(session.state.losses).toHaveLength(3);
    expect(() => {
      session.seek(3);
    }).toThrow(/step not kept: found 3, expected 4 to 6/);
    expect(session.state.step).toBe(6);
  });

  it('keeps the losses of the whole run, thinned out as it grows long', async () => {
    const { session, play } = tutorial({ history: 3 });
    const all: number[] = [];
    for (let k = 0; k < 6; k++) {
      all.push(session.state.losses[session.state.losses.length - 1]);
      await play();
    }
    expect(session.state.keptFrom).toBe(4);
    const { from, every, losses } = session.state.curve;
    expect([from, every, losses.length]).toEqual([0, 1, 7]);
    all.forEach((loss, k) => {
      expect(losses[k]).toBeCloseTo(loss, way.isCoarse ? 6 : 13);
    });
    session.reset();
    expect(session.state.curve.losses).toHaveLength(1);
  });

  it('resets to its start, even after the first steps have been dropped', async () => {
    const { session, play } = tutorial({ history: 2 });
    const begun = session.state.snapshot.nodes;
    await play(5);
    session.reset();
    expect(session.state).toMatchObject({ step: 0, keptFrom: 0, keptTo: 0 });
    expect(session.state.snapshot.nodes).toEqual(begun);
  });

  it('plays a number of steps at every tick until it is paused, and leaves no listener', async () => {
    const { session, ticks$, tick } = tutorial({ stepsPerTick: 3 });
    session.play();
    session.play();
    expect(session.state.playing).toBe(true);
    await tick(2);
    expect(session.state.step).toBe(6);
    session.pause();
    expect(ticks$.observed).toBe(false);
    ticks$.next();
    expect(session.state).toMatchObject({ step: 6, playing: false });
  });

  it('can be stepped manually while it plays, and plays on from there', async () => {
    const { session, tick } = tutorial({ optimizer: 'adam', stepsPerTick: 2 });
    session.play();
    await tick();
    session.step();
    expect(session.state).toMatchObject({ step: 3, playing: true });
    await tick();
    expect(session.state).toMatchObject({ step: 5, playing: true });
    const straight = tutorial({ optimizer: 'adam' });
    await straight.play(5);
    expect(session.state.snapshot.nodes).toEqual(straight.session.state.snapshot.nodes);
  });

  it('stops playing at a number that is not finite, reports why, and can be reset and played again', async () => {
    const { session, play, tick } = tutorial();
    session.play();
    session.graph.input('x1').set(Infinity);
    session.graph.input('x2').set(NaN);
    await tick();
    expect(session.state.playing).toBe(false);
    expect(session.state.error?.message).toMatch(/non-finite value: at node x1, step 0/);
    session.graph.feed({ x1: 0.1, x2: 0.2 });
    session.reset();
    expect(session.state.error).toBeUndefined();
    await play(2);
    expect(session.state.step).toBe(2);
  });

  it('leaves rows that were set by hand in place of a batch if the step on them fails', async () => {
    const data = { x: [[0], [1], [2]], t: [[0], [1], [0]] };
    const { session, tick } = playBy(way, network([1, 1], { seed: 1 }), { data, batchSize: 2 });
    const x = session.graph.input('x');
    x.set([Infinity, 1]);
    session.play();
    await tick();
    expect(session.state.error?.message).toContain('at node x, step 0: found Infinity');
    expect([...x.value.data]).toEqual([Infinity, 1]);
  });

  it('stops at exactly the step that meets a rule, and can be played on', async () => {
    const { session, play } = tutorial({ stop: { lossBelow: 0.3 }, stepsPerTick: 10 });
    session.play();
    await play(10);
    const { step, playing } = session.state;
    expect({ step, playing }).toEqual({ step: 3, playing: false });
    await play(10);
    expect(session.state.step).toBe(4);
  });

  it('pauses at exactly the step that a pause condition asks for, however many steps a tick has, and can be played on', async () => {
    const { session, play } = tutorial({ stepsPerTick: 10 });
    const judged: (readonly [number, number])[] = [];
    const end = session.pauseWhen((step) => {
      judged.push([step, session.graph.loss]);
      return step === 4;
    });
    await play(10);
    expect(session.state).toMatchObject({ step: 4, keptTo: 4, playing: false });
    expect(judged.map(([step]) => step)).toEqual([1, 2, 3, 4]);
    expect(judged[3][1]).toBe(session.state.snapshot.loss);
    end();
    await play(10);
    expect(session.state.step).toBe(14);
    expect(judged).toHaveLength(4);
  });

  it.each<[string, (session: Session) => void, number]>([
    ['pauses', (session) => session.pause(), 3],
    ['seeks', (session) => session.seek(1), 1],
    ['goes back', (session) => session.back(), 2],
    ['resets', (session) => session.reset(), 0],
  ])(
    'stays where a pause condition that %s leaves it, whatever the condition returns and the tick requests',
    async (_, act, step) => {
      const { session, play } = tutorial({ stepsPerTick: 10 });
      session.pauseWhen((taken) => {
        if (taken === 3) act(session);
        return false;
      });
      await play(10);
      expect(session.state).toMatchObject({ step, playing: false });
    },
  );

  it('evaluates a pause condition that was added twice until both have been removed', async () => {
    const { session, play } = tutorial();
    const judge = (step: number): boolean => step === 2;
    session.pauseWhen(judge)();
    const [end] = [session.pauseWhen(judge), session.pauseWhen(judge)];
    end();
    await play(5);
    expect(session.state.step).toBe(2);
  });

  it('handles freezing and unfreezing a parameter like the plain engine', async () => {
    const after = async (a: ReturnType<typeof tutorial>): Promise<readonly number[]> => {
      const parameter = a.session.graph.parameter('w5');
      parameter.freeze();
      await a.play(3);
      parameter.unfreeze();
      await a.play(3);
      return [parameter.value.data[0], a.session.state.losses[6]];
    };
    const options: SessionOptions = { optimizer: 'adam', learningRate: 0.1 };
    const [plain] = PLAYING_WAYS;
    const wanted = await after(playBy(plain, handWorked('tutorial').graph, options));
    const found = await after(tutorial(options));
    for (const [k, number] of found.entries()) expect(number).toBeCloseTo(wanted[k], way.isCoarse ? 5 : 12);
  });

  it('uses a new learning rate from the next step on, and rejects an invalid one', async () => {
    const { session, play, tick } = tutorial();
    session.learningRate = 0;
    await play();
    // A 32-bit engine rounds the parameters that it takes over.
    expect(session.state.losses[1]).toBeCloseTo(session.state.losses[0], way.isCoarse ? 6 : 15);
    expect(() => {
      session.learningRate = NaN;
    }).toThrow(/learning rate: found NaN/);
    expect(session.learningRate).toBe(0);
    session.play();
    await tick();
    const still = session.state.snapshot.loss;
    session.learningRate = 0.5;
    await tick();
    expect(session.state.snapshot.loss).toBeLessThan(still ?? NaN);
  });

  it('makes no wave while it plays unobserved, except that the plain engine makes one for each step', async () => {
    const { session, ticks$ } = tutorial({ stepsPerTick: 7, history: 50 });
    const { graph } = session;
    // A subscriber to the states would read them; counting the calls that keep steps does not.
    const kept = vi.spyOn(History.prototype, 'keep');
    session.play();
    const { wave } = graph;
    for (let tick = 1; tick <= 5; tick++) {
      ticks$.next();
      while (kept.mock.calls.length < 7 * tick) await new Promise((resolve) => setTimeout(resolve));
    }
    kept.mockRestore();
    const isPlain = way.engine === 'plain' && !way.isInWorker;
    expect(graph.isBehind).toBe(!isPlain);
    session.pause();
    // Reading the state makes the one wave that was deferred.
    expect(session.state.step).toBe(35);
    expect(graph.wave - wave).toBe(isPlain ? 35 : 1);
  });

  it('completes its states when it is disposed', () => {
    const { session } = tutorial();
    let completed = false;
    session.state$.subscribe({ complete: () => (completed = true) });
    session.dispose();
    expect(completed).toBe(true);
    expect(() => {
      session.step();
    }).not.toThrow();
  });

  it('is not affected by probes', async () => {
    const { session, play } = tutorial();
    await play(2);
    const { graph } = session;
    const shown = session.state.snapshot.nodes;
    probe(graph, { values: { x1: 5, x2: -5, w1: 100 } });
    session.pause();
    expect(session.state.snapshot.nodes).toEqual(shown);
  });
});

it('a session rejects an unknown engine', () => {
  expect(() => engine('typscript')).toThrow('did you mean "typescript"?');
});

it('a session says how it takes the name of an engine', () => {
  expect(() => createSession(handWorked('tutorial').graph, { engine: 'auto' as never })).toThrow(
    'wrong value of option engine: at createSession: found "auto", expected engine("auto") of @bp-graph/graph/engines',
  );
});

describe('the next update of a parameter', () => {
  const run = (options: SessionOptions) =>
    createSession(handWorked('tutorial').graph, { learningRate: 0.5, ...options });
  const rules: readonly SessionOptions[] = [
    {},
    ...optimizers.names.map((optimizer) => ({ optimizer })),
    { penalty: { l2: 0.1 }, clip: { norm: 0.05 }, optimizer: 'momentum' },
    { schedule: ['exponential', { gamma: 0.5 }], optimizer: 'adam' },
  ];

  it.each(rules)('is what the next step does, with %o', (options) => {
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

  it('is available for an earlier step, and reading it changes nothing', () => {
    const session = run({ optimizer: 'adam' });
    session.step();
    const after = session.nextUpdate('w5').state;
    session.step();
    session.back();
    expect(session.nextUpdate('w5').state).toEqual(after);
    session.nextUpdate('w5').state?.['mean'].fill(7);
    expect(session.nextUpdate('w5').state).toEqual(after);
  });

  it('is not available for a node that is not a parameter', () => {
    expect(() => run({}).nextUpdate('x1')).toThrow('x1');
  });
});

describe('a session with user-provided ticks', () => {
  const session = (ticks$: Observable<unknown>, options: SessionOptions = {}): Session =>
    createSession(handWorked('tutorial').graph, { learningRate: 0.5, ticks$, ...options });

  it('is paused by a pause condition and by a stop rule, even at a synchronous tick', () => {
    const judged = session(range(10));
    judged.pauseWhen((step) => step === 1);
    judged.play();
    expect(judged.state).toMatchObject({ step: 1, playing: false });
    const ruled = session(range(10), { stop: { lossBelow: 100 } });
    ruled.play();
    expect(ruled.state).toMatchObject({ step: 1, playing: false });
  });

  it('pauses when its ticks complete, and reports when they fail', () => {
    const ended = session(range(4));
    ended.play();
    expect(ended.state).toMatchObject({ step: 4, playing: false });
    const failed = session(throwError(() => new Error('no more')));
    failed.play();
    expect(failed.state).toMatchObject({ playing: false, error: { message: 'no more' } });
  });

  it('takes no further step once a pause condition has disposed of it', () => {
    const over = session(range(4), { stepsPerTick: 10, engine: engine('auto') });
    over.pauseWhen((step) => {
      if (step === 3) over.dispose();
      return false;
    });
    over.play();
    expect(over.state).toMatchObject({ step: 3, playing: false });
  });

  it('no longer plays once it has been disposed of', () => {
    const over = session(range(4));
    over.dispose();
    over.play();
    over.step();
    over.stepEpoch();
    expect(over.state).toMatchObject({ step: 0, playing: false });
  });

  it.each(['plain', 'typescript'] as const)(
    'reports with the engine %s that its graph has been disposed of',
    (name) => {
      const graph = handWorked('tutorial').graph;
      const over = createSession(graph, { engine: engine(name) });
      over.state$.subscribe();
      over.step();
      graph.dispose();
      over.step();
      expect(over.state).toMatchObject({ step: 1, error: { what: 'the graph has been disposed' } });
    },
  );

  it('keeps as many steps as configured, even very many', () => {
    const long = createSession(network([1, 1], { seed: 1 }), {
      history: 200_000,
      data: { x: [[1]], t: [[0]] },
      engine: engine('typescript'),
    });
    for (let k = 0; k < 130_000; k++) long.step();
    expect(long.state.curve.losses).toHaveLength(130_001);
  });

  it('reports that it stops playing when it is disposed of while playing', () => {
    const over = session(new Subject());
    const told: boolean[] = [];
    over.state$.subscribe(({ playing }) => told.push(playing));
    over.play();
    over.dispose();
    expect(told).toEqual([false, true, false]);
  });
});

describe('a compiled session', () => {
  it('falls back to plain while a parameter is clamped, says why, and is compiled again', () => {
    const graph = network([2, 3, 1], { seed: 2 });
    const rows = { x: [[0, 1]], t: [[1]] };
    const session = createSession(graph, { data: rows, engine: engine('auto') });
    const bias = graph.parameter('hidden/bias');
    const taken = (): (string | undefined)[] => {
      session.step();
      expect(session.state.error).toBeUndefined();
      return [session.engine, session.refusal?.message.slice(0, 18)];
    };
    const compiled = taken();
    expect(compiled).toEqual(['wasm-float64', undefined]);
    bias.clamp(0.1);
    expect(taken()).toEqual(['plain', 'cannot be compiled']);
    bias.release();
    expect(taken()).toEqual(compiled);
  });
});

describe('the losses of a session', () => {
  it('can be read when the next batch is refused, with the fault', () => {
    const graph = network([1, 2], { seed: 1, output: 'identity', loss: 'softmax-cross-entropy' });
    const x = { shape: [2, 1], data: Float64Array.of(1, 2) };
    const t = { shape: [2, 1], data: Float64Array.of(0, 7) };
    const session = createSession(graph, { data: { x, t }, batchSize: 1, shuffle: false });
    session.step();
    const { error, losses } = session.state;
    expect(error).toMatchObject({ what: 'not a class index', found: 7 });
    expect(losses).toHaveLength(1);
    session.seek(0);
    expect([session.state.step, session.state.error]).toEqual([0, undefined]);
    session.dispose();
  });

  it('are kept for every second step, then for every fourth, as the run grows long', () => {
    const session = createSession(handWorked('tutorial').graph, { history: 10, learningRate: 0.01 });
    const all: number[] = [];
    for (let step = 0; step < 2500; step++) {
      all.push(session.graph.loss);
      session.step();
    }
    const { from, every, losses } = session.state.curve;
    expect([from, every]).toEqual([0, 4]);
    expect(losses.length).toBe(Math.floor(2500 / 4) + 1);
    expect(Array.from(losses.subarray(0, -1))).toEqual(all.filter((_, step) => step % 4 === 0));
  });

  it('are those of the present graph, not of the time when something was clamped', () => {
    const session = createSession(handWorked('tutorial').graph, { learningRate: 0.5 });
    for (let k = 0; k < 3; k++) session.step();
    const node = session.graph.node('h1/sigmoid');
    node.clamp(0);
    session.seek(1);
    node.release();
    session.seek(3);
    expect(session.state.losses[3]).toBe(session.graph.loss);
  });
});
