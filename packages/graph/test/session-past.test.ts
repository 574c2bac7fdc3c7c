import { operations, type Operation } from '@bp-graph/core';
import {
  compose,
  createSession,
  handWorked,
  network,
  type Session,
  type SessionState,
} from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { Subject } from 'rxjs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { plan } from '../src/compile/plan.js';
import { History } from '../src/history.js';
import { surroundingsOf } from '../src/surroundings.js';
import { endAll, playBy, PLAYING_WAYS, type HandPlayed } from './support/ways.js';

vi.mock('../src/compile/plan.js', { spy: true });
vi.mock('../src/surroundings.js', { spy: true });

afterEach(endAll);

type Change = (session: Session) => void;

/** Manual changes of every kind, each with the way it is reverted. */
const CHANGES: Readonly<Record<string, readonly [apply: Change, revert: Change]>> = {
  'an input that is set': [
    ({ graph }) => graph.input('x1').set(2),
    ({ graph }) => graph.input('x1').set(0.1),
  ],
  'a target that is set': [
    ({ graph }) => graph.input('t1').set(-1),
    ({ graph }) => graph.input('t1').set(0.4),
  ],
  'a node that is held': [
    ({ graph }) => graph.node('h1/sigmoid').clamp(0.75),
    ({ graph }) => graph.node('h1/sigmoid').release(),
  ],
  'an input that is held': [
    ({ graph }) => graph.node('x2').ablate(),
    ({ graph }) => graph.node('x2').release(),
  ],
  'a parameter that is set': [
    ({ graph }) => graph.parameter('w5').set(2),
    ({ graph }) => graph.parameter('w5').set(0.3),
  ],
  'a parameter that is frozen': [
    ({ graph }) => graph.parameter('w5').freeze(),
    ({ graph }) => graph.parameter('w5').unfreeze(),
  ],
};

function change(session: Session, [apply, revert]: (typeof CHANGES)[string]): void {
  session.edit({
    apply: () => {
      apply(session);
    },
    revert: () => {
      revert(session);
    },
  });
}

/** What a session shows, except for its counters. */
function shown({ state }: Session) {
  const { nodes, loss } = state.snapshot;
  return { loss, nodes };
}

describe.each(PLAYING_WAYS)('the history of a session played by $name', (way) => {
  const tutorial = (): HandPlayed =>
    playBy(way, handWorked('tutorial').graph, { learningRate: 0.5, optimizer: 'adam' });

  it.each(Object.entries(CHANGES))('shows %s from the step at which it was changed', async (_, edit) => {
    const { session, play } = tutorial();
    const seen = [];
    for (let step = 0; step < 6; step++) {
      if (step === 3) change(session, edit);
      seen[step] = shown(session);
      await play();
    }
    for (const step of [1, 4, 2, 3, 0, 5]) {
      session.seek(step);
      expect(shown(session)).toEqual(seen[step]);
      // The loss that was computed with the step, to the engine's precision.
      expect(session.state.losses[step]).toBeCloseTo(seen[step].loss ?? NaN, way.isCoarse ? 6 : 13);
    }
    session.seek(3);
    expect(session.state.edits).toBe(1);
    session.back();
    session.back();
    expect(shown(session)).toEqual(seen[2]);
  });

  it.each(Object.entries(CHANGES))(
    'plays on from before %s, and from after it, with the same bits',
    async (_, edit) => {
      const { session, play } = tutorial();
      await play(4);
      const straight = shown(session);
      session.seek(2);
      change(session, edit);
      await play(2);
      const changed = shown(session);
      session.seek(2);
      await play(2);
      expect(shown(session)).toEqual(changed);
      session.seek(1);
      await play(3);
      expect(shown(session)).toEqual(straight);
    },
  );
});

describe('the history of a session', () => {
  const tutorial = (): Session => createSession(handWorked('tutorial').graph, { learningRate: 0.5 });
  const take = (session: Session, steps: number): void => {
    for (let k = 0; k < steps; k++) session.step();
  };

  it('shows a change made directly on the graph with the step that used it', () => {
    const session = tutorial();
    take(session, 1);
    const before = session.state.snapshot.loss;
    session.graph.input('x1').set(2);
    const { loss } = session.graph;
    expect(loss).not.toBe(before);
    take(session, 2);
    session.seek(1);
    expect([session.state.losses[1], session.graph.loss]).toEqual([loss, loss]);
    session.seek(0);
    expect(session.graph.input('x1').value.data).toEqual(Float64Array.of(0.1));
  });

  it('keeps a parameter as it was set directly on the graph, and the loss it had then', () => {
    const session = tutorial();
    take(session, 2);
    const w5 = session.graph.parameter('w5');
    w5.set(2);
    const { loss } = session.graph;
    expect(session.state.losses[2]).toBe(loss);
    take(session, 1);
    session.back();
    expect([w5.value.data[0], session.graph.loss, session.state.losses[2]]).toEqual([2, loss, loss]);
    session.reset();
    expect(w5.value.data[0]).toBe(0.5);
  });

  it('keeps the steps after one at which a number was set, until another step is taken from there', () => {
    const session = tutorial();
    take(session, 4);
    const { losses } = session.state;
    session.seek(2);
    session.graph.parameter('w5').set(2);
    const { loss } = session.graph;
    session.seek(4);
    expect(session.graph.loss).toBe(losses[4]);
    session.seek(2);
    expect([session.graph.loss, session.state.losses[2]]).toEqual([loss, loss]);
    take(session, 1);
    expect(session.state).toMatchObject({ step: 3, keptTo: 3 });
  });

  it('restores the learned number of a clamped parameter when it is released at an earlier step', () => {
    const letGo = (ahead: number): number => {
      const session = tutorial();
      const w5 = session.graph.parameter('w5');
      w5.clamp(0);
      take(session, 1 + ahead);
      session.seek(1);
      expect(w5.value.data[0]).toBe(0);
      w5.release();
      return w5.value.data[0];
    };
    expect(letGo(0)).toBeCloseTo(0.4548, 4);
    expect(letGo(3)).toBe(letGo(0));
  });

  it('shows the batch of each step, and values that replaced it manually', () => {
    const graph = network([2, 3, 1], { seed: 2 });
    const x = [
      [0, 1],
      [1, 0],
      [1, 1],
      [0, 0],
      [0.5, 0.25],
    ];
    const session = createSession(graph, {
      data: { x, t: x.map(([a]) => [a]) },
      batchSize: 2,
      learningRate: 0.5,
    });
    const input = graph.input('x');
    const seen = [];
    for (let step = 0; step < 7; step++) {
      if (step === 3)
        session.edit({
          apply: () => {
            input.set(Array.from({ length: graph.batch }, () => [7, 8]));
          },
          revert: () => undefined,
        });
      seen.push(shown(session));
      session.step();
    }
    for (const step of [5, 3, 2, 4, 0, 6, 3]) {
      session.seek(step);
      expect(shown(session)).toEqual(seen[step]);
    }
    expect(input.value.data[0]).toBe(7);
  });

  it('continues with an input set manually in full-batch training, and undoes edits one by one', () => {
    const graph = network([2, 1], { seed: 2 });
    const session = createSession(graph, { data: { x: [[1, 2]], t: [[0]] }, learningRate: 0.5 });
    const set = (values: number[]): void => {
      const before = [...graph.input('x').value.data];
      session.edit({
        apply: () => {
          graph.input('x').set(values);
        },
        revert: () => {
          graph.input('x').set(before);
        },
      });
    };
    const found = (): number[] => [...graph.input('x').value.data];
    session.step();
    set([5, 2]);
    set([5, 6]);
    session.back();
    expect(found()).toEqual([5, 2]);
    session.step();
    expect(found()).toEqual([5, 2]);
    session.seek(0);
    expect(found()).toEqual([1, 2]);
    session.seek(2);
    expect(found()).toEqual([5, 2]);
    session.reset();
    expect(found()).toEqual([1, 2]);
  });

  it('needs memory only for parameters if nothing is changed manually', () => {
    const rows = Array.from({ length: 100 }, (_, k) => [k, -k]);
    const graph = network([2, 1], { seed: 2 });
    graph.feed({ x: rows, t: rows.map(([a]) => [a / 100]) });
    const kept = vi.spyOn(History.prototype, 'present', 'get');
    const session = createSession(graph);
    const present = () => {
      session.edit({ apply: () => undefined, revert: () => undefined });
      return kept.mock.results.at(-1)?.value as History['present'];
    };
    const first = present().surroundings;
    take(session, 5);
    expect(present().surroundings).toBe(first);
    session.seek(2);
    graph.node('output/sigmoid').clamp(0);
    const held = present().surroundings;
    expect(held).not.toBe(first);
    for (const [k, { given }] of held.entries()) expect(given?.values).toBe(first[k].given?.values);
    kept.mockRestore();
  });

  it('reads no node of a compiled run that is not observed', () => {
    const session = createSession(handWorked('tutorial').graph, { engine: engine('typescript') });
    take(session, 1);
    const looks = vi.mocked(surroundingsOf).mock.calls.length;
    take(session, 50);
    expect(vi.mocked(surroundingsOf).mock.calls.length).toBe(looks);
    session.graph.node('h1/sigmoid').clamp(0);
    take(session, 1);
    session.seek(51);
    expect(session.graph.node('h1/sigmoid').clamped).toBe(true);
    session.seek(50);
    expect(session.graph.node('h1/sigmoid').clamped).toBe(false);
  });

  it('causes a compiled run to be planned anew once when it is left, and no more often', () => {
    const session = createSession(handWorked('tutorial').graph, { engine: engine('typescript') });
    take(session, 3);
    const planned = (): number => vi.mocked(plan).mock.calls.length;
    const once = planned();
    session.graph.node('h1/sigmoid').clamp(0);
    take(session, 3);
    expect(planned() - once).toBe(1);
    session.seek(1);
    take(session, 4);
    expect(planned() - once).toBe(2);
    expect(session.engine).toBe('typescript');
  });
});

describe('a subscriber to a session', () => {
  const rows = [[1, 0], [2, -1], [3, -2]]; // prettier-ignore
  const data = { x: rows, t: rows.map(([first]) => [first / 5]) };
  const listened = (engineName?: 'typescript') => {
    const graph = network([2, 3, 1], { seed: 1 });
    const named = engineName === undefined ? {} : { engine: engine(engineName) };
    const session = createSession(graph, { data, batchSize: 1, ticks$: new Subject(), ...named });
    const told: SessionState[] = [];
    const subscription = session.state$.subscribe((state) => told.push(state));
    return { graph, session, told, subscription };
  };

  it('is notified of setting, clamping or freezing directly on the graph between steps, once for all synchronous changes', async () => {
    const { graph, session, told } = listened();
    const bias = graph.parameter('hidden/bias');
    bias.set([1, 2, 3]);
    graph.node('hidden/tanh').clamp(0, 1);
    expect(told).toHaveLength(1);
    await Promise.resolve();
    expect(told).toHaveLength(2);
    expect(told[1]).toBe(session.state);
    expect(told[1].snapshot.loss).toBe(graph.loss);
    bias.freeze();
    await Promise.resolve();
    expect(told).toHaveLength(3);
    expect(told[2].snapshot.nodes.find(({ id }) => id === 'hidden/bias')?.frozen).toBe(true);
  });

  it('is notified once of each action, and not of one that changes nothing', async () => {
    const { graph, session, told } = listened();
    const set = (value: number) => () => graph.parameter('output/bias').set([value]);
    session.step();
    session.edit({ apply: set(3), revert: set(0) });
    session.back();
    session.seek(0);
    await Promise.resolve();
    const { length } = told;
    expect(length).toBe(told.filter((state, k) => told.indexOf(state) === k).length);
    graph.backward();
    expect(session.state).toBe(told.at(-1));
    await Promise.resolve();
    expect(told).toHaveLength(length);
  });

  it('may change the graph itself, and is notified of that once more but not of changes made in response', async () => {
    const { graph, session, told } = listened();
    const bias = graph.parameter('output/bias');
    let count = 0;
    session.state$.subscribe(() => {
      bias.set([count++]);
    });
    session.step();
    const { length } = told;
    for (let k = 0; k < 10; k++) await Promise.resolve();
    expect(told.length - length).toBe(1);
    expect(bias.value.data[0]).toBe(count - 1);
    expect(session.state.snapshot.loss).toBe(graph.loss);
  });

  it('is notified that gradients cannot be computed, instead of an uncaught error being thrown', async () => {
    const square: Operation = {
      ...operations.get('tanh'),
      name: 'refusing',
      backward: ({ inputs: [x] }) => {
        if (x.data[0] > 1) throw new RangeError('too much');
      },
    };
    const { graph } = compose((g) => {
      const y = g.apply(square, [g.input('x', 1, [[0]])]);
      g.loss('mean-squared-error', y, g.target('t', 1, [[1]]));
      return {};
    });
    const session = createSession(graph);
    const errors: (string | undefined)[] = [];
    session.state$.subscribe(({ error }) => errors.push(error?.message));
    graph.input('x').set([[2]]);
    await Promise.resolve();
    expect(errors.at(-1)).toContain('too much');
    graph.input('x').set([[0.5]]);
    await Promise.resolve();
    expect(errors.at(-1)).toBeUndefined();
  });

  it('is not notified twice when another one subscribes', async () => {
    const { graph, session, told } = listened();
    graph.parameter('output/bias').set([3]);
    const others: SessionState[] = [];
    session.state$.subscribe((state) => others.push(state));
    await Promise.resolve();
    expect([told.length, others.length]).toEqual([2, 1]);
    expect(others[0]).toBe(told[1]);
  });

  it('causes no wave while the session plays, and none after it has unsubscribed', () => {
    const { graph, session, subscription } = listened('typescript');
    expect(graph.isWatched).toBe(true);
    session.play();
    expect(graph.isWatched).toBe(false);
    session.pause();
    expect(graph.isWatched).toBe(true);
    const waves = graph.madeWave;
    session.stepEpoch();
    expect(graph.madeWave - waves).toBe(1);
    subscription.unsubscribe();
    expect(graph.isWatched).toBe(false);
  });

  it('is released when the session is disposed of', () => {
    const { graph, session } = listened();
    session.dispose();
    expect(graph.isWatched).toBe(false);
  });
});

describe('undoing', () => {
  const rows = [[1, 0], [2, -1], [3, -2], [4, -3], [5, -4]]; // prettier-ignore
  const data = { x: rows, t: rows.map(([first]) => [first / 5]) };

  it.each(['plain', 'typescript'])(
    'restores the batch of the current step of a %s run, even if the graph was not read',
    (name) => {
      const session = createSession(network([2, 3, 1], { seed: 1 }), {
        data,
        batchSize: 2,
        shuffle: false,
        ...(name === 'plain' ? {} : { engine: engine('typescript') }),
      });
      for (let k = 0; k < 4; k++) session.step();
      const { graph } = session;
      session.edit({
        apply: () => graph.node('hidden/tanh').clamp(0),
        revert: () => graph.node('hidden/tanh').release(),
      });
      session.back();
      expect(Array.from(graph.input('x').value.data)).toEqual([3, -2, 4, -3]);
    },
  );

  it('by a reset reverts everything, whatever the batch and whoever made the change', () => {
    const session = createSession(network([2, 3, 1], { seed: 1 }), {
      data,
      batchSize: 2,
      shuffle: false,
    });
    const { graph } = session;
    const before = shown(session);
    session.step();
    session.step();
    const { shape, data: was } = graph.input('x').value;
    const x = { shape, data: Float64Array.from(was) };
    session.edit({
      apply: () => graph.input('x').set([[9, 9]]),
      revert: () => graph.input('x').set(x),
    });
    session.step();
    graph.node('hidden/tanh').clamp(0.5);
    graph.parameter('output/bias').freeze();
    session.step();
    session.reset();
    expect(shown(session)).toEqual(before);
  });
});
