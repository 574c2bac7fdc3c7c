import { operations, type Operation, type Tensor } from '@bp-graph/core';
import {
  compose,
  createSession,
  ENGINES,
  type Engine,
  type Graph,
  network,
  type Session,
  type SessionOptions,
  train,
  type TrainOptions,
} from '@bp-graph/graph';
import { engine as engineOf } from '@bp-graph/graph/engines';
import { lastValueFrom } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { allOf, WAYS } from '../support/ways.js';

const net = (): Graph => network([2, 3, 3], { seed: 3, output: 'identity', loss: 'softmax-cross-entropy' });

const x: Tensor = { shape: [6, 2], data: Float64Array.from({ length: 12 }, (_, i) => Math.sin(1.7 * i)) };

/** Class indices, one of which may be out of range. */
const classes = (bad?: number): Tensor => ({
  shape: [6, 1],
  data: Float64Array.from({ length: 6 }, (_, row) => (row === bad ? 7 : row % 3)),
});

const OPTIONS = { batchSize: 2, shuffle: false, optimizer: 'momentum', learningRate: 0.5 } as const;

/** The graph refuses the batch of step 2. */
const FAULTY = { ...OPTIONS, data: { x, t: classes(4) } };
const REFUSAL = {
  what: 'not a class index',
  where: 'node E, target of row 0, in the batch of step 2',
  found: 7,
};

function numbersOf(graph: Graph): number[] {
  return graph.parameters.flatMap(({ value }) => Array.from(value.data));
}

describe.each(WAYS)('on the engine $name, before a batch that the graph refuses,', ({ train }) => {
  const learned = async (steps: number): Promise<number[]> => {
    const graph = net();
    await lastValueFrom(train(graph, { ...OPTIONS, data: { x, t: classes() }, steps, recordEvery: 1 }));
    return numbersOf(graph);
  };

  it.each([1, 2, 10])('all steps are taken, with %i in a record', async (recordEvery) => {
    const graph = net();
    const last: number[] = [];
    const run = train(graph, { ...FAULTY, steps: 5, recordEvery }).forEach(({ toStep }) => last.push(toStep));
    await expect(run).rejects.toMatchObject(REFUSAL);
    expect(last).toEqual({ 1: [0, 1], 2: [1], 10: [] }[recordEvery]);
    expect(numbersOf(graph)).toEqual(await learned(2));
  });

  it('a run may end', async () => {
    const graph = net();
    const records = await allOf(train(graph, { ...FAULTY, steps: 2 }));
    expect(records).toHaveLength(1);
    expect(numbersOf(graph)).toEqual(await learned(2));
  });
});

it.each(WAYS)('on the engine $name a run may be resumed after the refused batch', async ({ train }) => {
  const resumed = { ...OPTIONS, data: { x, t: classes(0) }, steps: 3 };
  const from = createdAt(1, { ...OPTIONS, data: { x, t: classes() } });
  expect((await lastValueFrom(train(net(), { ...resumed, from }))).toStep).toBe(2);
});

/** The checkpoint of a run after some steps. */
function createdAt(steps: number, options: TrainOptions) {
  let checkpoint: TrainOptions['from'];
  train(net(), { ...options, steps, recordEvery: 1 }).subscribe((record) => {
    checkpoint = record.checkpoint();
  });
  return checkpoint ?? expect.fail('no record');
}

/** What a session shows, without arrays that it reuses and the number of waves it took. */
function shown({ state }: Session) {
  const { error, snapshot, ...rest } = state;
  return structuredClone({ ...rest, error: error?.message, snapshot: { ...snapshot, wave: 0 } });
}

describe.each(ENGINES)('a session on the engine %s', (engine) => {
  const begun = (options: SessionOptions = FAULTY): Session =>
    createSession(net(), { engine: engineOf(engine), ...options });

  it('takes the step before a refused batch, and none from there', () => {
    const [session, clean] = [begun(), begun({ ...OPTIONS, data: { x, t: classes() } })];
    for (let k = 0; k < 2; k++) {
      session.step();
      clean.step();
    }
    const { losses } = clean.state;
    for (let k = 0; k < 3; k++) {
      const { state } = session;
      expect(state.error).toMatchObject(REFUSAL);
      expect([state.step, state.keptFrom, state.keptTo]).toEqual([2, 0, 1]);
      expect(state.losses).toEqual(losses.subarray(0, 2));
      expect(numbersOf(session.graph)).toEqual(numbersOf(clean.graph));
      session.step();
    }
    expect(() => session.nextUpdate('hidden/bias')).toThrow('in the batch of step 2');
    const nothing = { apply: () => undefined, revert: () => undefined };
    expect(() => {
      session.edit(nothing);
    }).toThrow('in the batch of step 2');
    expect(() => {
      session.seek(2);
    }).toThrow('step not kept');
  });

  it('goes back from a refused batch to the step before', () => {
    const session = begun();
    session.step();
    const before = shown(session);
    session.step();
    session.back();
    const { losses, keptTo, ...rest } = shown(session);
    expect({ ...rest, losses, keptTo }).toEqual(before);
    session.step();
    expect(session.state.error).toMatchObject(REFUSAL);
  });

  it('takes the step once the graph accepts its batch, and records it', () => {
    const session = begun();
    session.step();
    session.step();
    expect(session.state.error).toMatchObject(REFUSAL);
    session.graph.input('t').clamp(1);
    expect(session.state.error).toMatchObject(REFUSAL);
    session.step();
    const { step, keptFrom, keptTo, error, losses } = session.state;
    expect([step, keptFrom, keptTo, error]).toEqual([3, 0, 3, undefined]);
    expect(losses.every(Number.isFinite)).toBe(true);
    session.back();
    expect([session.state.step, session.state.error]).toEqual([2, undefined]);
  });

  it('stays at a refused batch if it records a single step', () => {
    const session = begun({ ...FAULTY, history: 1 });
    session.step();
    session.step();
    session.back();
    const { step, keptFrom, keptTo, losses } = session.state;
    expect([step, keptFrom, keptTo, losses.length]).toEqual([2, 2, 2, 0]);
    session.reset();
    expect([session.state.step, session.state.error]).toEqual([0, undefined]);
  });

  it('goes back from a refused batch whatever subscribers read in the wave', () => {
    const session = begun();
    const losses: number[] = [];
    session.graph.node('hidden/tanh').value$.subscribe(() => losses.push(session.state.losses.length));
    session.step();
    session.step();
    session.back();
    expect([session.state.step, session.state.keptTo, session.state.losses.length]).toEqual([1, 1, 2]);
    session.step();
    expect([session.state.step, session.state.keptTo, session.state.losses.length]).toEqual([2, 1, 2]);
  });

  it('is as before after a seek that the graph refuses', () => {
    const t = classes();
    const options = { ...OPTIONS, stop: { noBetterFor: 100 }, penalty: { l2: 0.01 } };
    const session = begun({ ...options, data: { x, t } });
    const other = begun({ ...options, data: { x, t: classes() } });
    for (const each of [session, other]) {
      for (let k = 0; k < 4; k++) each.step();
      each.seek(1);
    }
    const before = shown(session);
    // Data are not copied.
    t.data[4] = 7;
    expect(() => {
      session.seek(2);
    }).toThrow('in the batch of step 2');
    expect(shown(session)).toEqual(before);
    t.data[4] = 1;
    for (const each of [session, other]) each.step();
    expect(shown(session)).toEqual(shown(other));
  });

  it('is as before after a reset that the graph refuses', () => {
    const t = classes();
    const session = begun({ data: { x, t } });
    for (let k = 0; k < 3; k++) session.step();
    const before = shown(session);
    t.data[4] = 7;
    expect(() => {
      session.reset();
    }).toThrow('not a class index');
    expect(shown(session)).toEqual(before);
  });
});

describe.each(ENGINES)('an operation that refuses what a step has learned, on the engine %s,', (engine) => {
  /** Learns a bias that grows until the operation refuses it with whatever batch. */
  function begun(): Session {
    const picky: Operation = {
      ...operations.get('tanh'),
      name: 'picky',
      forward: (call) => {
        if (call.inputs[0].data[0] > 0.5) throw new RangeError('too much');
        operations.get('tanh').forward(call);
      },
    };
    const { graph } = compose((g) => {
      const sum = g.weightedSum(g.input('x', 1), g.parameter('w', [[0]]), g.parameter('b', [0]));
      g.loss('half-squared-error', g.apply(picky, [sum]), g.target('t', 1));
      return {};
    });
    const data = { x: [[0], [0]], t: [[1], [1]] };
    return createSession(graph, { data, batchSize: 1, learningRate: 0.3, engine: engineOf(engine) });
  }

  /** A session at a step whose numbers the operation refuses, which nobody has read yet. */
  function arrived(): Session {
    const session = begun();
    for (let k = 0; k < 3; k++) session.step();
    return session;
  }

  it('lets the session go back, start over and end, even if nobody has read it before', () => {
    const back = arrived();
    back.back();
    expect([back.state.step, back.state.error]).toEqual([2, undefined]);
    const reset = arrived();
    reset.reset();
    expect([reset.state.step, reset.state.error]).toEqual([0, undefined]);
    const disposed = arrived();
    let isComplete = false;
    disposed.state$.subscribe({ complete: () => (isComplete = true) });
    disposed.dispose();
    expect(isComplete).toBe(true);
  });

  it('leaves the losses of all steps that were taken', () => {
    const session = arrived();
    session.back();
    expect(Array.from(session.state.losses, Number.isFinite)).toEqual([true, true, true]);
  });

  it('leaves the session at the step before, from where it may go on', () => {
    const session = begun();
    while (session.state.error === undefined) session.step();
    const { step, keptTo } = session.state;
    expect(keptTo).toBe(step - 1);
    session.step();
    expect(session.state.error.message).toMatch('too much');
    expect(session.state.step).toBe(step);
    // Whatever is set by hand is shown.
    session.graph.parameter('b').set([-3]);
    expect(session.state.snapshot.nodes.find(({ id }) => id === 'b')?.value?.data[0]).toBe(-3);
    session.back();
    expect([session.state.step, session.state.error]).toEqual([step - 1, undefined]);
    session.learningRate = 0.01;
    session.step();
    expect([session.state.step, session.state.error]).toEqual([step, undefined]);
  });
});

describe.each<Engine>(['typescript', 'wasm-float64', 'wasm-float32'])('on the engine %s', (engine) => {
  it('whoever has got a glimpse of a refused batch gets what is shown instead', () => {
    const graph = net();
    const seen: number[] = [];
    graph.input('t').value$.subscribe(({ data }) => seen.push(data[0]));
    train(graph, { ...FAULTY, steps: 5, recordEvery: 1, engine }).subscribe({ error: () => undefined });
    expect(seen.at(-1)).toBe(graph.input('t').value.data[0]);
  });
});
