import {
  compose,
  createSession,
  type Graph,
  network,
  Stepper,
  train,
  type TrainOptions,
} from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { Subject } from 'rxjs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { driveCompiled } from '../../src/compile/drive-compiled.js';
import type { MachineKind } from '../../src/compile/machine.js';
import { machines } from '../../src/compile/machines.js';
import { notEnoughMemory } from '../../src/compile/not-enough-memory.js';
import { Unfit } from '../../src/compile/unfit.js';
import { elevenRows as data } from '../support/eleven-rows.js';
import { allOf, errorOf, trainBy, WAYS } from '../support/ways.js';

const net = (): Graph => network([2, 3, 1], { seed: 1 });

const numbersOf = (graph: Graph): number[] => graph.parameters.flatMap(({ value }) => Array.from(value.data));

describe.each(WAYS.filter(({ isCoarse }) => isCoarse))('$name', (way) => {
  const beyond: readonly (readonly [string, string, (graph: Graph) => TrainOptions])[] = [
    [
      'a trained parameter',
      'node hidden/weights',
      (graph) => {
        graph.parameter('hidden/weights').set([
          [1, 2],
          [3, 4],
          [-1e39, 6],
        ]);
        return { data };
      },
    ],
    [
      'a frozen parameter',
      'node output/bias',
      (graph) => {
        graph.parameter('output/bias').set([-1e39]);
        graph.parameter('output/bias').freeze();
        return { data };
      },
    ],
    [
      'the data',
      'node x, row 7',
      () => ({ data: { ...data, x: { ...data.x, data: data.x.data.with(15, -1e39) } }, batchSize: 2 }),
    ],
    [
      'a moment of the optimiser',
      'node output/weights, velocity of the optimiser',
      (graph) => {
        const from = new Stepper(graph, { data, optimizer: 'momentum' }).checkpoint();
        from.optimizer['output/weights'].velocity[2] = -1e39;
        return { data, optimizer: 'momentum', from };
      },
    ],
  ];

  it.each(beyond)('refuses %s beyond its range before the first step', async (_, where, change) => {
    const graph = net();
    const options = { steps: 3, recordEvery: 1, ...change(graph) };
    const before = numbersOf(graph);
    expect(await errorOf(way.train(graph, options))).toMatchObject({
      what: 'number beyond float32',
      where,
      found: -1e39,
      expected: 'at most 3.4e+38 in size, or an engine in float64',
    });
    expect(numbersOf(graph)).toEqual(before);
  });

  it.each<readonly [string, TrainOptions]>([
    ['learningRate', { learningRate: 1e39 }],
    ['penalty/l1', { penalty: { l1: 1e39 } }],
    ['penalty/l2', { penalty: { l2: 1e39, biases: true } }],
    ['optimizer', { optimizer: ['adamw', { weightDecay: 1e41 }] }],
  ])('refuses %s beyond its range before the first step', async (where, options) => {
    const graph = net();
    const before = numbersOf(graph);
    expect(await errorOf(way.train(graph, { data, steps: 3, recordEvery: 1, ...options }))).toMatchObject({
      what: 'number beyond float32',
      where,
    });
    expect(numbersOf(graph)).toEqual(before);
  });

  it.each([1, 10])(
    'refuses a rate that grows beyond its range, with %i steps in a record',
    async (recordEvery) => {
      const graph = network([2, 3, 1], { seed: 1, output: 'identity' });
      // All of these are learned already, so that no rate is too high.
      const learned = { x: [[0, 0]], t: [[0]] };
      const schedule = ['exponential', { gamma: 10 }] as const;
      const options: TrainOptions = { data: learned, steps: 9, learningRate: 1e35, schedule, recordEvery };
      expect(await errorOf(way.train(graph, options))).toMatchObject({
        what: 'number beyond float32',
        where: 'learningRate',
      });
      expect(numbersOf(graph).every(Number.isFinite)).toBe(true);
    },
  );

  it('says so with the same error on this thread and from a worker', async () => {
    const options = { data, steps: 1, learningRate: 1e39 };
    expect(await errorOf(way.train(net(), options))).toBeInstanceOf(Unfit);
  });

  it('takes limits of clipping beyond its range', async () => {
    const clip = { norm: 1e39, value: 1e39 };
    const graph = net();
    await allOf(trainBy(way, graph, { data, steps: 2, clip }));
    const unclipped = net();
    await allOf(trainBy(way, unclipped, { data, steps: 2 }));
    expect(numbersOf(graph)).toEqual(numbersOf(unclipped));
  });

  it('refuses a parameter that is set beyond its range during a run', async () => {
    const graph = net();
    const reached: number[] = [];
    const failed = way.train(graph, { data, steps: 9, recordEvery: 3 }).forEach(({ toStep }) => {
      reached.push(toStep);
      graph.parameter('output/bias').set([1e39]);
    });
    await expect(failed).rejects.toMatchObject({ what: 'number beyond float32', where: 'node output/bias' });
    expect(reached).toEqual([2]);
    expect(graph.parameter('output/bias').value.data[0]).toBe(1e39);
  });

  it('takes numbers at the end of its range, and those it does not read', async () => {
    const { graph } = compose((g) => {
      const y = g.tanh(g.weightedSum(g.input('x', 2), g.parameter('w', [[3.4e38, 1]])));
      g.parameter('unread', [1e39], { frozen: true });
      g.loss('half-squared-error', y, g.target('t', 1));
      return {};
    });
    expect(await allOf(trainBy(way, graph, { data, steps: 2, recordEvery: 1 }))).toHaveLength(2);
    expect(graph.parameter('unread').value.data[0]).toBe(1e39);
  });
});

/** The machine of that name, as if it had room for no more than so many bytes. */
function small(name: 'wasm-float64' | 'typescript', most: number): MachineKind {
  const kind = machines.get(name);
  return {
    ...kind,
    isAvailable: () => true,
    has: (...parts) => kind.has(...parts),
    create: (tape, parts) => {
      const bytes = tape.size * kind.bytes;
      if (bytes > most) throw notEnoughMemory(bytes, `at most ${String(most)} bytes`);
      return kind.create(tape, parts);
    },
  };
}

const ROOM = 1e6;

describe('a run that an engine has no memory for', () => {
  const drive = (kinds: readonly MachineKind[], asked?: string) => {
    const graph = net();
    return { graph, driver: driveCompiled(graph, new Stepper(graph, { data }), kinds, asked) };
  };

  it('fails with what it needs, and is not taken over by the graph, if the engine was named', () => {
    const { graph, driver } = drive([small('wasm-float64', 0), small('typescript', ROOM)], 'wasm-float64');
    const before = numbersOf(graph);
    expect(() => driver.run(3)).toThrow(
      /not enough memory for a compiled run: found "0.0 MiB needed", expected at most 0 bytes; a smaller batch/,
    );
    expect(numbersOf(graph)).toEqual(before);
  });

  it('is taken by the next engine with the same numbers if none was named, with the reason', () => {
    const { driver } = drive([
      small('wasm-float64', 0),
      machines.get('wasm-float32'),
      small('typescript', ROOM),
    ]);
    expect(driver.run(3).rows).toBe(33);
    expect(driver.engine).toBe('typescript');
    expect(driver.refusal?.what).toBe('not enough memory for a compiled run');
  });

  it('fails if none of them has room', () => {
    const { driver } = drive([small('wasm-float64', 0), small('typescript', 8)]);
    expect(() => driver.run(3)).toThrow(/not enough memory.*at most 8 bytes/);
  });

  it('goes on with the next engine if it needs more during the run', () => {
    const graph = net();
    let most = ROOM;
    const shrinking: MachineKind = {
      ...small('wasm-float64', ROOM),
      create: (...parts) => small('wasm-float64', most).create(...parts),
    };
    const driver = driveCompiled(graph, new Stepper(graph, { data }), [shrinking, small('typescript', ROOM)]);
    driver.run(2);
    expect(driver.engine).toBe('wasm-float64');
    most = 0;
    graph.parameter('output/bias').set([0.5]);
    driver.run(4);
    expect(driver.engine).toBe('typescript');
  });

  it('is taken once there is room', () => {
    const graph = net();
    let most = 0;
    const growing: MachineKind = {
      ...small('wasm-float64', ROOM),
      create: (...parts) => small('wasm-float64', most).create(...parts),
    };
    const driver = driveCompiled(graph, new Stepper(graph, { data }), [growing], 'wasm-float64');
    expect(() => driver.run(2)).toThrow(/not enough memory/);
    most = ROOM;
    driver.run(2);
    expect([driver.engine, driver.refusal]).toEqual(['wasm-float64', undefined]);
  });
});

describe('where WebAssembly gets no memory', () => {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: { Memory: unknown } };
  const forbid = (): void => {
    const { Memory } = WebAssembly;
    WebAssembly.Memory = function () {
      throw new RangeError('could not allocate memory');
    };
    onTestFinished(() => {
      WebAssembly.Memory = Memory;
    });
  };

  it.each(['wasm-float64', 'wasm-float32'] as const)(
    'a run on %s fails before its first record',
    async (name) => {
      forbid();
      expect(await errorOf(train(net(), { data, steps: 2, engine: name }))).toMatchObject({
        what: 'not enough memory for a compiled run',
        found: expect.stringMatching(/^\d+\.\d MiB needed$/) as unknown,
        expected: 'that much free memory; a smaller batch needs less',
      });
    },
  );

  it('a run on auto is taken by the TypeScript tape, and its records say why', async () => {
    forbid();
    const records = await allOf(train(net(), { data, steps: 2, recordEvery: 1, engine: 'auto' }));
    expect(records.map((record) => [record.engine, record.refusal?.what])).toEqual(
      Array(2).fill(['typescript', 'not enough memory for a compiled run']),
    );
  });

  it('a session stops with the reason, and plays once there is', () => {
    const { Memory } = WebAssembly;
    forbid();
    const session = createSession(net(), { data, engine: engine('wasm-float64'), ticks$: new Subject() });
    session.step();
    expect(session.state.error?.message).toMatch(/not enough memory/);
    expect(session.state.step).toBe(0);
    WebAssembly.Memory = Memory;
    session.step();
    expect([session.state.step, session.engine, session.state.error]).toEqual([1, 'wasm-float64', undefined]);
    session.dispose();
  });
});
